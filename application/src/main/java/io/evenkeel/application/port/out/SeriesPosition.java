package io.evenkeel.application.port.out;

import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.time.LocalDateTime;

/**
 * A place in the order of all series: by the local start of the first instance, then by id.
 *
 * @param start the local start, at second resolution
 * @param id tells series of one start apart
 */
public record SeriesPosition(LocalDateTime start, SeriesId id) {

    /** Where a series stands. */
    public static SeriesPosition of(Series series) {
        return new SeriesPosition(series.definition().start(), series.id());
    }
}
