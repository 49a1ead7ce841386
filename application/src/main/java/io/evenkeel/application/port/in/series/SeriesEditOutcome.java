package io.evenkeel.application.port.in.series;

import io.evenkeel.application.port.document.DocumentError;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRefusal;
import io.evenkeel.domain.schedule.series.Series;
import java.util.List;

/** What became of an edit of a series. Only {@link Done} and {@link Removed} changed anything. */
public sealed interface SeriesEditOutcome {

    /**
     * It took effect.
     *
     * @param series as it is stored now
     */
    record Done(Series series) implements SeriesEditOutcome {}

    /** It took effect; the series is gone. */
    record Removed() implements SeriesEditOutcome {}

    /**
     * The same call took effect before.
     *
     * @param answer what it was answered then
     */
    record Repeated(String answer) implements SeriesEditOutcome {}

    /**
     * The document is not good.
     *
     * @param errors everything that is wrong with it; at least one
     */
    record Rejected(List<DocumentError> errors) implements SeriesEditOutcome {

        /** Copies the errors. */
        public Rejected {
            errors = List.copyOf(errors);
        }
    }

    /**
     * The document can be read, and is no series that can be expanded.
     *
     * @param refusal the first thing that stands against it
     */
    record Senseless(RecurrenceRefusal refusal) implements SeriesEditOutcome {}

    /**
     * Something stands against it.
     *
     * @param reason what
     * @param message the same and what to do, for people
     */
    record Refused(SeriesRefusal reason, String message) implements SeriesEditOutcome {}
}
