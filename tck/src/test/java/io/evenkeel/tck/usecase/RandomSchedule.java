package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.BOXING;
import static io.evenkeel.tck.usecase.Studio.YOGA;

import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of three trainers and two rooms, around days on which clocks change in some zone: the same for the same seed. Some
 * cross midnights, some start at odd seconds, and some take a day.
 */
final class RandomSchedule {

    private static final LocalDate[] FIRST_DAYS = {
        LocalDate.parse("2026-03-23"), LocalDate.parse("2010-11-01"), LocalDate.parse("2011-12-26")
    };
    private static final int DAYS = 12;

    private final Random random;
    private final LocalDate firstDay;

    RandomSchedule(long seed) {
        this.random = new Random(seed);
        this.firstDay = FIRST_DAYS[(int) (seed % FIRST_DAYS.length)];
    }

    int nextInt(int bound) {
        return random.nextInt(bound);
    }

    List<Session> sessions(int count) {
        return IntStream.range(0, count).mapToObj(i -> session("s" + i)).toList();
    }

    /** Some days that touch the sessions; sometimes none. */
    LocalDateRange range(int maxDays) {
        LocalDate from = firstDay.plusDays(random.nextInt(-1, DAYS + 1));
        return new LocalDateRange(from, from.plusDays(random.nextInt(maxDays + 1)));
    }

    Session session(String id) {
        long start = Instant.parse(firstDay + "T00:00:00Z").getEpochSecond()
                + random.nextInt(DAYS * 288) * 300L
                + (random.nextInt(5) == 0 ? random.nextInt(300) : 0);
        int seconds = random.nextInt(12) == 0 ? 86_400 : 300 * random.nextInt(1, 24);
        return Session.planned(
                        new SessionId(id), random.nextBoolean() ? YOGA : BOXING, new Interval(start, start + seconds))
                .withTrainer(trainer())
                .withRoom(random.nextInt(3) == 0 ? new RoomId("r" + random.nextInt(2)) : null)
                .withStatus(status());
    }

    private @Nullable TrainerId trainer() {
        int number = random.nextInt(4);
        return number == 3 ? null : new TrainerId("t" + number);
    }

    private SessionStatus status() {
        SessionStatus[] all = SessionStatus.values();
        return random.nextInt(3) == 0 ? all[random.nextInt(all.length)] : SessionStatus.PLANNED;
    }
}
