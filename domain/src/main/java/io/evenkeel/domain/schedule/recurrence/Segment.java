package io.evenkeel.domain.schedule.recurrence;

import io.evenkeel.domain.time.Interval;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the original local starts of a series in which all instances are placed alike: from one override of
 * "this and following" to the next.
 *
 * @param fromInclusive the first original start
 * @param toExclusive the first one after it
 * @param zone where the local times are read
 * @param takesPlace false where the instances are cancelled
 * @param shiftSeconds how much later than originally, by the clock on the wall
 * @param durationSeconds how long, on the time line
 */
record Segment(
        LocalDateTime fromInclusive,
        LocalDateTime toExclusive,
        ZoneId zone,
        boolean takesPlace,
        long shiftSeconds,
        long durationSeconds) {

    /** The instance of an original start; null when it leaves the years 1 to 9999. */
    @Nullable
    Instance place(LocalDateTime id) {
        return place(id, id.plusSeconds(shiftSeconds), zone, durationSeconds);
    }

    /**
     * The instance at a local time; null when it leaves the years 1 to 9999. A time that does not exist is shifted
     * forward by the length of the gap, one that exists twice means the first (RFC 5545 section 3.3.5).
     */
    static @Nullable Instance place(LocalDateTime id, LocalDateTime localStart, ZoneId zone, long durationSeconds) {
        long start = localStart.atZone(zone).toEpochSecond();
        if (!Interval.isStorable(start) || start > Interval.MAX_SECOND - durationSeconds) {
            return null;
        }
        return new Instance(id, localStart, new Interval(start, start + durationSeconds));
    }
}
