package io.evenkeel.application.port.in.series;

import io.evenkeel.application.time.Deadline;

/** Adds, changes and removes series. Sessions that were booked before stay as they are. Safe for any thread. */
@FunctionalInterface
public interface EditSeriesUseCase {

    /**
     * Does what is asked for, or says why not.
     *
     * @throws io.evenkeel.application.port.out.StoreException when a store fails or the deadline passes; whether it took
     *     effect is then unknown, and a repeat of the same call finds out
     */
    SeriesEditOutcome edit(SeriesEdit edit, Deadline deadline);
}
