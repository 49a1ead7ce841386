package io.evenkeel.domain.rollup;

import io.evenkeel.domain.statistics.StatisticsRules;
import java.time.ZoneId;

/**
 * What decides what a cell holds: the zone of the organisation, whose midnights part the days and whose hours the heatmap
 * counts, and the rules of the statistics. Immutable and safe for any thread.
 *
 * @param zone the zone of the organisation
 * @param statistics the thresholds
 */
public record RollupRules(ZoneId zone, StatisticsRules statistics) {

    /** Raised whenever the same sessions come to another cell than before, by whatever change of the program. */
    private static final int EDITION = 2;

    /**
     * The text that is equal for equal cells. The bounds of punctuality are no part of it, for a report applies them to
     * the histogram of a tally; the changes of the clocks are one, for a new edition of the time zone data may move a
     * midnight.
     *
     * <p>A store keeps the days of one fingerprint. Opened under another one it has to forget every day and every mark
     * first, and no fold may outlive that: what was marked in the days of another zone is not found again.
     */
    public Fingerprint fingerprint() {
        return new Fingerprint(EDITION + " " + zone.getId() + " "
                + Integer.toHexString(zone.getRules().hashCode()) + " " + statistics.overdueAfterSeconds() + " "
                + statistics.lateCancellationSeconds() + " " + statistics.shorterBelowPercent() + " "
                + statistics.longerAbovePercent());
    }

    /** Whether the days of another zone are those of the cells, by whatever name it goes. */
    boolean hasDaysOf(ZoneId other) {
        return other.getRules().equals(zone.getRules());
    }
}
