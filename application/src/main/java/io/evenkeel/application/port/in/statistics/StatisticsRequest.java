package io.evenkeel.application.port.in.statistics;

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
 */
public record StatisticsRequest(
        StatisticsFamily family,
        LocalDateRange range,
        @Nullable ZoneId zone,
        @Nullable String trainer,
        @Nullable String activity) {

    /** A report over everybody and everything, in the organisation's zone. */
    public static StatisticsRequest of(StatisticsFamily family, LocalDateRange range) {
        return new StatisticsRequest(family, range, null, null, null);
    }
}
