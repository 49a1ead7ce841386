package io.evenkeel.adapter.http.series;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.domain.time.LocalDateRange;
import org.jspecify.annotations.Nullable;

/**
 * The days whose instances are to be booked, as clients write them.
 *
 * @param from the first day, in the zone of the series
 * @param to the day after the last one
 */
record DaysBody(@Nullable String from, @Nullable String to) {

    LocalDateRange range() {
        Checks checks = new Checks();
        return SeriesParameters.bounded(checks, "/to", checks.range("/from", from, "/to", to));
    }
}
