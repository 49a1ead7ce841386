package io.evenkeel.application.port.in.statistics;

import io.evenkeel.domain.statistics.DataQuality;
import io.evenkeel.domain.statistics.FamilyReport;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report, and how it came about.
 *
 * @param family which report
 * @param range the local days it covers
 * @param zone the zone whose midnights part them
 * @param asOf the moment the report speaks of
 * @param source how the answer was made
 * @param ageSeconds how long ago it was computed; 0 for one computed now
 * @param complete whether every session of the range is in it
 * @param reasons why it is degraded or incomplete; empty for a plain answer
 * @param report the numbers
 * @param quality what could not be used in full
 * @param comparison the earlier range; null when none was asked for, and for a trend, which holds it in each bucket
 */
public record StatisticsAnswer(
        StatisticsFamily family,
        LocalDateRange range,
        ZoneId zone,
        Instant asOf,
        AnswerSource source,
        long ageSeconds,
        boolean complete,
        List<String> reasons,
        FamilyReport report,
        DataQuality quality,
        @Nullable EarlierReport comparison) {

    /** Copies the reasons. */
    public StatisticsAnswer {
        reasons = List.copyOf(reasons);
    }

    /** The same numbers, served again later. */
    public StatisticsAnswer servedAgain(AnswerSource newSource, long newAgeSeconds, List<String> newReasons) {
        return new StatisticsAnswer(
                family, range, zone, asOf, newSource, newAgeSeconds, complete, newReasons, report, quality, comparison);
    }
}
