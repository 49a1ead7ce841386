package io.evenkeel.adapter.files;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Studios full of naughty names, with every field set somewhere and left out elsewhere. The seed says which. */
final class RandomStudio {

    private static final long FROM = Instant.parse("2026-03-28T22:00:00Z").getEpochSecond();
    private static final int FEW_SECONDS = 40;

    private final Random random;

    RandomStudio(long seed) {
        this.random = new Random(seed);
    }

    /** A studio with so many sessions, some of which were made here. */
    Studio of(int sessions) {
        Studio studio = new Studio();
        List<String> trainers = names(studio, RosterKind.TRAINER);
        List<String> activities = names(studio, RosterKind.ACTIVITY);
        List<String> rooms = names(studio, RosterKind.ROOM);
        List<Session> all = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            all.add(session(trainers, activities, rooms));
        }
        studio.sessions.upsertAll(all, Roster.EMPTY, Studio.deadline());
        return studio;
    }

    private List<String> names(Studio studio, RosterKind kind) {
        List<RosterEntry> entries = NaughtyTexts.ALL.stream()
                .map(name -> new RosterEntry(kind, new UUID(random.nextLong(), random.nextLong()).toString(), name))
                .toList();
        return studio.roster.ensureAll(entries, Studio.deadline()).stream()
                .map(RosterEntry::id)
                .toList();
    }

    private Session session(List<String> trainers, List<String> activities, List<String> rooms) {
        long start = random.nextInt(50) == 0 ? Interval.MIN_SECOND : FROM + random.nextInt(FEW_SECONDS);
        long end = random.nextInt(50) == 0 ? Interval.MAX_SECOND : start + 1 + random.nextInt(20_000);
        ExternalKey key = random.nextInt(3) == 0 ? null : new ExternalKey(source(), NaughtyTexts.any(random));
        String trainer = orNull(any(trainers));
        String room = orNull(any(rooms));
        return new Session(
                id(key),
                key,
                trainer == null ? null : new TrainerId(trainer),
                new ActivityId(any(activities)),
                room == null ? null : new RoomId(room),
                new Interval(start, end),
                orNull(actual(start)),
                SessionStatus.values()[random.nextInt(SessionStatus.values().length)],
                new Seats(orNull(random.nextInt(30)), orNull(random.nextInt(30)), orNull(random.nextInt(30))),
                orNull(Instant.ofEpochSecond(start - Math.min(start - Interval.MIN_SECOND, random.nextInt(100_000)))),
                1);
    }

    private Actual actual(long start) {
        Instant from = Instant.ofEpochSecond(start + random.nextInt(900));
        return new Actual(from, orNull(from.plusSeconds(random.nextInt(9_000) - 500)));
    }

    /** As the import makes them, and for one that was made here a name of its own. */
    private SessionId id(@Nullable ExternalKey key) {
        if (key == null) {
            return new SessionId(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        String name = key.source() + '\0' + key.externalId();
        return new SessionId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** Any but the one that stands for sessions made here. */
    private String source() {
        String source = NaughtyTexts.any(random);
        return source.equals(ExternalKey.OWN_SOURCE) ? "studio" : source;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
