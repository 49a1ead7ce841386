package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.domain.rollup.Grouping;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A request whose names have been looked up.
 *
 * @param request as it came
 * @param zone the zone of the report
 * @param asOf the moment it speaks of
 * @param trainer the only one to count; null for all
 * @param activity the only one to count; null for all
 */
record ReportQuery(
        StatisticsRequest request,
        ZoneId zone,
        Instant asOf,
        @Nullable TrainerId trainer,
        @Nullable ActivityId activity) {

    /** What is asked of the folded days of a range. */
    RollupQuery rollup(LocalDateRange range) {
        Grouping grouping = request.family() == StatisticsFamily.ACTIVITIES ? Grouping.BY_ACTIVITY : Grouping.NONE;
        return new RollupQuery(range, zone, trainer, activity, grouping, asOf);
    }

    /** The sessions of some days. */
    SessionScan scan(LocalDateRange range) {
        return new SessionScan(range.startSecondInclusive(zone), range.endSecondExclusive(zone), trainer, activity);
    }
}
