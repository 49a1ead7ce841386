package io.evenkeel.application.port.in.series;

import io.evenkeel.domain.schedule.series.SeriesId;
import java.time.LocalDateTime;

/**
 * A place in the list of all series.
 *
 * @param start the local start of the first instance of the series there
 * @param id its identity
 */
public record SeriesPlace(LocalDateTime start, SeriesId id) {}
