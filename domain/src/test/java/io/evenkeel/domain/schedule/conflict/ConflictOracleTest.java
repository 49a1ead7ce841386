package io.evenkeel.domain.schedule.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.ResourceType;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.Schedules;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares each session with each other one, minute by minute. */
class ConflictOracleTest {

    private static final int ROUNDS = 600;
    private static final long STEP = 300;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithTheQuadraticOracleInAnyOrderOfInput(long seed) {
        Random random = new Random(seed);
        Schedules schedules = new Schedules(seed, 5);
        for (int round = 0; round < ROUNDS; round++) {
            Schedules.OddDay day = Schedules.ODD_DAYS.get(random.nextInt(Schedules.ODD_DAYS.size()));
            Roster roster = roster(random, schedules, day);
            List<Session> sessions = sessions(random, day);

            List<Conflict> conflicts = ConflictReport.of(sessions, roster);
            Collections.shuffle(sessions, random);

            assertThat(ConflictReport.of(sessions, roster)).isEqualTo(conflicts);
            assertThat(conflicts)
                    .as("seed %s, round %s", seed, round)
                    .containsExactlyInAnyOrderElementsOf(naive(sessions, roster, day));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void reportsARoomExactlyWhenItIsEverTooFull(long seed) {
        Random random = new Random(seed);
        Schedules schedules = new Schedules(seed, 5);
        for (int round = 0; round < ROUNDS; round++) {
            Schedules.OddDay day = Schedules.ODD_DAYS.get(random.nextInt(Schedules.ODD_DAYS.size()));
            Roster roster = roster(random, schedules, day);
            List<Session> sessions = sessions(random, day);
            List<Conflict> conflicts = ConflictReport.of(sessions, roster);

            for (Room room : roster.rooms().values()) {
                Resource resource = Resource.of(room.id());
                List<Session> there = occupying(sessions, resource, roster);
                assertThat(conflicts.stream().anyMatch(conflict -> isDoubleBooking(conflict, resource)))
                        .isEqualTo(isEverTooFull(there, Session::planned, room.concurrentSessions()));
                assertThat(conflicts.stream()
                                .anyMatch(conflict -> conflict.resource().equals(resource)))
                        .isEqualTo(isEverTooFull(there, effective(roster), room.concurrentSessions()));
            }
        }
    }

    private static boolean isDoubleBooking(Conflict conflict, Resource resource) {
        return conflict.kind() == ConflictKind.DOUBLE_BOOKING
                && conflict.resource().equals(resource);
    }

    /** Enough to look at the starts: whoever is there when the room is too full, one of them came last. */
    private static boolean isEverTooFull(List<Session> there, Function<Session, Interval> interval, int capacity) {
        return there.stream()
                .mapToLong(session -> interval.apply(session).startSecondInclusive())
                .anyMatch(second -> present(there, interval, second) > capacity);
    }

    private static List<Conflict> naive(List<Session> sessions, Roster roster, Schedules.OddDay day) {
        List<Conflict> conflicts = new ArrayList<>();
        sessions.stream()
                .flatMap(session -> session.resources().stream())
                .distinct()
                .forEach(resource -> {
                    List<Session> there = occupying(sessions, resource, roster);
                    for (int last = 0; last < there.size(); last++) {
                        overlaps(resource, there.subList(0, last), there.get(last), roster, conflicts);
                    }
                });
        for (Session session : sessions) {
            if (session.trainer() != null && session.status().takesPlace()) {
                roster.trainer(session.trainer()).ifPresent(trainer -> rules(trainer, session, roster, day, conflicts));
            }
        }
        return conflicts;
    }

    private static void overlaps(
            Resource resource, List<Session> before, Session last, Roster roster, List<Conflict> conflicts) {
        int capacity = roster.concurrentSessions(resource);
        Interval effective = effective(roster).apply(last);
        List<Session> present = before.stream()
                .filter(session ->
                        effective(roster).apply(session).endSecondExclusive() > effective.startSecondInclusive())
                .toList();
        List<List<Session>> groups = capacity == 1
                ? present.stream().map(List::of).toList()
                : present.size() < capacity ? List.of() : List.of(present);
        for (List<Session> group : groups) {
            long planned = fullSeconds(group, Session::planned, last.planned(), capacity);
            if (planned > 0) {
                List<Session> involved = group.stream()
                        .filter(session -> session.planned().overlapSeconds(last.planned()) > 0)
                        .toList();
                conflicts.add(conflict(ConflictKind.DOUBLE_BOOKING, resource, involved, last, planned));
            } else {
                long seconds = fullSeconds(group, effective(roster), effective, capacity);
                conflicts.add(conflict(ConflictKind.BUFFER, resource, group, last, seconds));
            }
        }
    }

    private static void rules(
            Trainer trainer, Session session, Roster roster, Schedules.OddDay day, List<Conflict> conflicts) {
        Resource resource = Resource.of(trainer.id());
        Interval effective = effective(roster).apply(session);
        Interval window = day.window(6, 6);
        var open = trainer.availability().open(window);
        var absent = trainer.availability().absent(window);
        long outside =
                STEP * steps(effective).filter(t -> !open.contains(second(t))).count();
        long away =
                STEP * steps(effective).filter(t -> absent.contains(second(t))).count();
        if (outside > 0) {
            conflicts.add(conflict(ConflictKind.OUTSIDE_AVAILABILITY, resource, List.of(), session, outside));
        }
        if (away > 0) {
            conflicts.add(conflict(ConflictKind.ABSENCE, resource, List.of(), session, away));
        }
        if (!trainer.skills().contains(session.activity())) {
            conflicts.add(conflict(
                    ConflictKind.SKILL,
                    resource,
                    List.of(),
                    session,
                    session.planned().seconds()));
        }
    }

    private static long fullSeconds(
            List<Session> group, Function<Session, Interval> interval, Interval within, int capacity) {
        return STEP
                * steps(within)
                        .filter(second -> present(group, interval, second) >= capacity)
                        .count();
    }

    private static long present(List<Session> sessions, Function<Session, Interval> interval, long second) {
        return sessions.stream()
                .filter(session -> interval.apply(session).overlapSeconds(second(second)) > 0)
                .count();
    }

    private static List<Session> occupying(List<Session> sessions, Resource resource, Roster roster) {
        Comparator<Session> byStart =
                Comparator.comparing(session -> effective(roster).apply(session).start());
        return sessions.stream()
                .filter(session -> session.status() != SessionStatus.CANCELLED
                        && session.status() != SessionStatus.NO_SHOW
                        && session.status() != SessionStatus.VOID)
                .filter(session -> resource.type() == ResourceType.TRAINER
                        ? session.trainer() != null && session.trainer().value().equals(resource.id())
                        : session.room() != null && session.room().value().equals(resource.id()))
                .sorted(byStart.thenComparing(session -> session.id().value()))
                .toList();
    }

    private static Function<Session, Interval> effective(Roster roster) {
        return session -> {
            Activity activity = roster.activities().get(session.activity());
            Buffers buffers = activity == null ? Buffers.NONE : activity.buffers();
            return new Interval(
                    session.planned().startSecondInclusive() - buffers.beforeSeconds(),
                    session.planned().endSecondExclusive() + buffers.afterSeconds());
        };
    }

    private static Conflict conflict(
            ConflictKind kind, Resource resource, List<Session> others, Session last, long seconds) {
        List<SessionId> ids = new ArrayList<>(others.stream().map(Session::id).toList());
        ids.add(last.id());
        return new Conflict(kind, resource, ids, seconds);
    }

    private static LongStream steps(Interval interval) {
        return LongStream.iterate(
                interval.startSecondInclusive(), t -> t < interval.endSecondExclusive(), t -> t + STEP);
    }

    private static Interval second(long second) {
        return new Interval(second, second + 1);
    }

    private static Roster roster(Random random, Schedules schedules, Schedules.OddDay day) {
        return Roster.of(
                IntStream.range(0, 2)
                        .mapToObj(i -> Trainer.of(
                                new TrainerId("t" + i),
                                "T" + i,
                                Set.of(new ActivityId("a" + i), new ActivityId("a2")),
                                schedules.availability(day)))
                        .toList(),
                IntStream.range(0, 3)
                        .mapToObj(i -> Activity.of(new ActivityId("a" + i), "A" + i, 3_600)
                                .withBuffers(Buffers.ofMinutes(5 * random.nextInt(4), 5 * random.nextInt(4))))
                        .toList(),
                IntStream.range(0, 3)
                        .mapToObj(i -> new Room(new RoomId("r" + i), "R" + i, i + 1))
                        .toList());
    }

    private static List<Session> sessions(Random random, Schedules.OddDay day) {
        SessionStatus[] statuses = SessionStatus.values();
        List<Session> sessions = new ArrayList<>();
        for (int i = random.nextInt(16); i > 0; i--) {
            long start = day.window(0, 1).startSecondInclusive() + STEP * random.nextInt(100);
            Interval planned = new Interval(start, start + STEP * random.nextInt(1, 30));
            SessionStatus status =
                    random.nextBoolean() ? SessionStatus.PLANNED : statuses[random.nextInt(statuses.length)];
            // One trainer and one activity more than the roster knows.
            sessions.add(Session.planned(new SessionId("s" + i), new ActivityId("a" + random.nextInt(4)), planned)
                    .withTrainer(random.nextInt(4) == 0 ? null : new TrainerId("t" + random.nextInt(3)))
                    .withRoom(random.nextInt(4) == 0 ? null : new RoomId("r" + random.nextInt(4)))
                    .withStatus(status));
        }
        return sessions;
    }
}
