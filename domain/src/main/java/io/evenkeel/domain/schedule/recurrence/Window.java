package io.evenkeel.domain.schedule.recurrence;

import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * The stretch of time in which instances are wanted: those that start in it.
 *
 * @param bounds from the first second to the one after the last
 */
record Window(Interval bounds) {

    /**
     * A local start in a gap is moved forward by the length of the gap, at most a whole day (Pacific/Apia, 2011-12-30);
     * one day would do, and the second makes the bounds plainly safe.
     */
    private static final long MARGIN_DAYS = 2;

    boolean contains(Instance instance) {
        long start = instance.planned().startSecondInclusive();
        return start >= bounds.startSecondInclusive() && start < bounds.endSecondExclusive();
    }

    boolean isBefore(Instance instance) {
        return instance.planned().startSecondInclusive() >= bounds.endSecondExclusive();
    }

    /** No instance of the segment that starts in the window has an original start before this epoch day. */
    long firstDay(Segment segment) {
        return originalDay(bounds.start(), segment) - MARGIN_DAYS;
    }

    /** No instance of the segment that starts in the window has an original start after this epoch day. */
    long lastDay(Segment segment) {
        return originalDay(bounds.end(), segment) + MARGIN_DAYS;
    }

    private static long originalDay(Instant instant, Segment segment) {
        return LocalDateTime.ofInstant(instant, segment.zone())
                .minusSeconds(segment.shiftSeconds())
                .toLocalDate()
                .toEpochDay();
    }
}
