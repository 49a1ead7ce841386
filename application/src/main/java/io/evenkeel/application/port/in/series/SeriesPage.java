package io.evenkeel.application.port.in.series;

import io.evenkeel.domain.schedule.series.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some series, by start.
 *
 * @param series at most as many as were asked for
 * @param next after which place the next page begins; null when this is the last
 */
public record SeriesPage(List<Series> series, @Nullable SeriesPlace next) {

    /** Copies the list. */
    public SeriesPage {
        series = List.copyOf(series);
    }
}
