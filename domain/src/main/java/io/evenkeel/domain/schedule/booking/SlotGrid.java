package io.evenkeel.domain.schedule.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * The wall-clock times at which listed slots start: every few minutes from local midnight.
 *
 * <p>An instant is on the grid when the clock of the zone shows such a time. Where the clock is turned back, both passes
 * are on the grid, so that no real hour is lost; times in a gap do not exist.
 *
 * @param zone whose clock it is
 * @param stepMinutes a multiple of 5 that divides a day of 24 hours
 */
public record SlotGrid(ZoneId zone, int stepMinutes) {

    private static final int DEFAULT_STEP_MINUTES = 15;

    /** @throws IllegalArgumentException when the step is no multiple of 5 or does not divide a day */
    public SlotGrid {
        if (!isStep(stepMinutes)) {
            throw new IllegalArgumentException(
                    "a step must be a multiple of 5 minutes that divides a day, but was " + stepMinutes);
        }
    }

    /** Whether a number of minutes is a multiple of 5 that divides a day of 24 hours. */
    public static boolean isStep(int minutes) {
        return minutes >= 5 && minutes % 5 == 0 && 1_440 % minutes == 0;
    }

    /** Every 15 minutes. */
    public static SlotGrid of(ZoneId zone) {
        return new SlotGrid(zone, DEFAULT_STEP_MINUTES);
    }

    /** Whether the clock shows a time of the grid at this second since 1970-01-01T00:00Z. */
    public boolean isOn(long second) {
        return untilNext(second) == 0;
    }

    /** The first second on the grid that is not before the given one. */
    long atOrAfter(long second) {
        long at = second;
        while (true) {
            long next = at + untilNext(at);
            ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.ofEpochSecond(at));
            if (change == null || change.toEpochSecond() > next) {
                return next;
            }
            at = change.toEpochSecond();
        }
    }

    private long untilNext(long second) {
        int offset = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        return Math.floorMod(-(second + offset), stepMinutes * 60);
    }
}
