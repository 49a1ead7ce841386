package io.evenkeel.domain.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * Spreads stretches of time over the 168 local hours of a week in one zone, Monday 00 h first, exact to the second.
 *
 * <p>Between two changes of the clocks the offset is constant, so a stretch is cut at those changes and each piece at its
 * full local hours; whole weeks are added at once. An hour that the clocks skip gets nothing, and one that they repeat
 * gets both passes. Takes O(hours, at most 168 for each change of the clocks). Not safe for concurrent use.
 */
final class LocalHours {

    static final int CELLS = 7 * 24;

    private static final long HOUR = 3_600;
    private static final long WEEK = CELLS * HOUR;

    /** 1970-01-01 was a Thursday: local second 0 lies this many hours into its week. */
    private static final int EPOCH_HOUR = 3 * 24;

    private final ZoneRules rules;

    /** The stretch without a change of the clocks that was looked up last. */
    private long offsetFromInclusive = 1;

    private long offsetUntilExclusive;
    private long offsetSeconds;

    LocalHours(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** Adds the seconds of {@code [from, until)} to the cells they fall in. */
    void add(long[] cells, long fromInclusive, long untilExclusive) {
        long from = fromInclusive;
        while (from < untilExclusive) {
            findOffset(from);
            long until = Math.min(untilExclusive, offsetUntilExclusive);
            addLocal(cells, from + offsetSeconds, until + offsetSeconds);
            from = until;
        }
    }

    private static void addLocal(long[] cells, long fromInclusive, long untilExclusive) {
        long weeks = (untilExclusive - fromInclusive) / WEEK;
        if (weeks > 0) {
            Arrays.setAll(cells, cell -> Math.addExact(cells[cell], weeks * HOUR));
        }
        long from = fromInclusive + weeks * WEEK;
        while (from < untilExclusive) {
            long hour = Math.floorDiv(from, HOUR);
            long until = Math.min(untilExclusive, (hour + 1) * HOUR);
            int cell = (int) Math.floorMod(hour + EPOCH_HOUR, (long) CELLS);
            cells[cell] = Math.addExact(cells[cell], until - from);
            from = until;
        }
    }

    private void findOffset(long second) {
        if (second >= offsetFromInclusive && second < offsetUntilExclusive) {
            return;
        }
        Instant instant = Instant.ofEpochSecond(second);
        ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        offsetFromInclusive = before == null ? Long.MIN_VALUE : before.toEpochSecond();
        offsetUntilExclusive = after == null ? Long.MAX_VALUE : after.toEpochSecond();
        offsetSeconds = rules.getOffset(instant).getTotalSeconds();
    }
}
