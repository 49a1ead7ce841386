package io.evenkeel.application.port.in.series;

import io.evenkeel.application.time.Deadline;

/** Books the instances of a series as sessions. Safe for any thread. */
@FunctionalInterface
public interface BookSeriesUseCase {

    /**
     * Books each instance that was never booked before, by the rules and the way of any other booking; one that is refused
     * does not hinder the others. An instance whose session was moved, cancelled or voided since is not booked again.
     *
     * @throws io.evenkeel.application.port.out.StoreException when a store fails or the deadline passes; some instances may
     *     be booked then, and a repeat goes on with the others
     */
    SeriesOutcome<SeriesBookings> bookSeries(BookSeriesRequest request, Deadline deadline);
}
