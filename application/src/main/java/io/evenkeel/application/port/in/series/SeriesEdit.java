package io.evenkeel.application.port.in.series;

import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to one series. Documents are those of {@link
 * io.evenkeel.application.port.document.SeriesDocument}.
 */
public sealed interface SeriesEdit {

    /** How it is known when it comes again; null for one that is never repeated. */
    @Nullable
    RepeatableCall<Series> call();

    /**
     * There is to be a new one, with an id that is made up for it.
     *
     * @param document its content, without an id
     */
    record Add(Map<String, ?> document, @Nullable RepeatableCall<Series> call) implements SeriesEdit {}

    /**
     * It is to be what the document says, as a whole.
     *
     * @param id which one
     * @param version the one that the change was decided on
     * @param document its content, without an id or with this one
     */
    record Replace(
            SeriesId id,
            long version,
            Map<String, ?> document,
            @Nullable RepeatableCall<Series> call) implements SeriesEdit {}

    /**
     * It is to be there no longer.
     *
     * @param id which one
     * @param version the one that the removal was decided on
     */
    record Remove(SeriesId id, long version, @Nullable RepeatableCall<Series> call) implements SeriesEdit {}
}
