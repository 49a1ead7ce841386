package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions a report counts, besides those of one trainer or one activity. Each part that is given narrows it. A session belongs to a
 * weekday and an hour when its plan reaches into them on the local clock, as in the heatmap, so one from 17:30 to 18:30 belongs to both hours.
 * An hour that the clocks repeat is one hour; one that they skip has no sessions.
 *
 * @param status as it is stored; null for any
 * @param weekday of the local day; null for any. With an hour, the hour of that weekday
 * @param hour of the local clock, 0 to 23; null for any
 */
public record SessionSlice(
        @Nullable SessionStatus status,
        @Nullable DayOfWeek weekday,
        @Nullable Integer hour) {

    /** Every session. */
    public static final SessionSlice ALL = new SessionSlice(null, null, null);

    private static final int HOURS_OF_A_DAY = 24;

    /** @throws IllegalArgumentException when the hour is none */
    public SessionSlice {
        if (hour != null && (hour < 0 || hour >= HOURS_OF_A_DAY)) {
            throw new IllegalArgumentException("an hour is 0 to 23, but was " + hour);
        }
    }

    /** Whether it leaves nothing out. */
    public boolean isAll() {
        return equals(ALL);
    }

    /**
     * Tells which sessions belong to it. For one thread; O(1) a session without weekday and hour, else O(hours of its plan, at most 168).
     *
     * @param zone the zone of the local clock
     */
    public Predicate<Session> in(ZoneId zone) {
        Predicate<Session> ofStatus = session -> status == null || session.status() == status;
        return weekday == null && hour == null ? ofStatus : ofStatus.and(reachesInto(zone));
    }

    private Predicate<Session> reachesInto(ZoneId zone) {
        int[] wanted = IntStream.range(0, LocalHours.CELLS).filter(this::wants).toArray();
        LocalHours hours = new LocalHours(zone);
        long[] seconds = new long[LocalHours.CELLS];
        return session -> {
            Arrays.fill(seconds, 0);
            hours.add(
                    seconds,
                    session.planned().startSecondInclusive(),
                    session.planned().endSecondExclusive());
            return Arrays.stream(wanted).anyMatch(cell -> seconds[cell] > 0);
        };
    }

    private boolean wants(int cell) {
        return (weekday == null || cell / HOURS_OF_A_DAY == weekday.getValue() - 1)
                && (hour == null || cell % HOURS_OF_A_DAY == hour);
    }
}
