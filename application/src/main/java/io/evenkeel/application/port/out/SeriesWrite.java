package io.evenkeel.application.port.out;

import io.evenkeel.domain.schedule.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * One series as it shall be.
 *
 * @param series its content; of a known one with the version that the change was made from
 * @param isNew whether it must not be there yet
 * @param request what it answers; null for a write that nobody repeats
 */
public record SeriesWrite(
        Series series, boolean isNew, @Nullable RepeatableRequest request) {

    /** A series that must not be there yet; it will have version 1. */
    public static SeriesWrite add(Series series) {
        return new SeriesWrite(series, true, null);
    }

    /** A change of a known series, made from the version that it names; it will have the next one. */
    public static SeriesWrite replace(Series series) {
        return new SeriesWrite(series, false, null);
    }

    /** The same, as the effect of a request. */
    public SeriesWrite answering(@Nullable RepeatableRequest newRequest) {
        return new SeriesWrite(series, isNew, newRequest);
    }

    /** The series as it will be stored. */
    public Series result() {
        return series.withVersion(isNew ? 1 : series.version() + 1);
    }
}
