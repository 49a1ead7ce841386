package io.evenkeel.application.port.in.series;

import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.domain.time.LocalDateRange;

/**
 * The instances of a series that start on some days.
 *
 * @param series which one
 * @param days in the zone of the series; at most {@value #MAX_DAYS}
 */
public record SeriesDays(SeriesId series, LocalDateRange days) {

    /** A year and a month of planning ahead. */
    public static final int MAX_DAYS = 400;

    /** How many instances they may hold. */
    public static final int MAX_INSTANCES = 500;

    /** @throws IllegalArgumentException when there are too many days */
    public SeriesDays {
        if (days.days() > MAX_DAYS) {
            throw new IllegalArgumentException("at most " + MAX_DAYS + " days can be asked for, but were " + days);
        }
    }
}
