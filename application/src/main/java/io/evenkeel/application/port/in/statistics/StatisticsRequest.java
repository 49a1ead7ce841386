package io.evenkeel.application.port.in.statistics;

import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.SessionSlice;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know.
 *
 * @param family which report
 * @param range local days of the planned starts, in the zone
 * @param zone the zone of the report; null for the organisation's own
 * @param trainer id or exact name of the only trainer to count; null for all
 * @param activity id or exact name of the only activity to count; null for all
 * @param slice which of their sessions to count
 * @param trend what a trend shows; not looked at by the other families
 * @param comparison the earlier range to compare with; null for none
 */
public record StatisticsRequest(
        StatisticsFamily family,
        LocalDateRange range,
        @Nullable ZoneId zone,
        @Nullable String trainer,
        @Nullable String activity,
        SessionSlice slice,
        TrendView trend,
        @Nullable ComparisonPeriod comparison) {

    /** A report over everybody and everything, in the organisation's zone. */
    public static StatisticsRequest of(StatisticsFamily family, LocalDateRange range) {
        return new StatisticsRequest(family, range, null, null, null, SessionSlice.ALL, TrendView.DEFAULT, null);
    }

    public StatisticsRequest inZone(@Nullable ZoneId newZone) {
        return new StatisticsRequest(family, range, newZone, trainer, activity, slice, trend, comparison);
    }

    /** Only this trainer, by id or exact name; null for all. */
    public StatisticsRequest ofTrainer(@Nullable String newTrainer) {
        return new StatisticsRequest(family, range, zone, newTrainer, activity, slice, trend, comparison);
    }

    /** Only this activity, by id or exact name; null for all. */
    public StatisticsRequest ofActivity(@Nullable String newActivity) {
        return new StatisticsRequest(family, range, zone, trainer, newActivity, slice, trend, comparison);
    }

    /** Only these sessions. */
    public StatisticsRequest counting(SessionSlice newSlice) {
        return new StatisticsRequest(family, range, zone, trainer, activity, newSlice, trend, comparison);
    }

    public StatisticsRequest showing(TrendView newTrend) {
        return new StatisticsRequest(family, range, zone, trainer, activity, slice, newTrend, comparison);
    }

    public StatisticsRequest comparedWith(@Nullable ComparisonPeriod newComparison) {
        return new StatisticsRequest(family, range, zone, trainer, activity, slice, trend, newComparison);
    }
}
