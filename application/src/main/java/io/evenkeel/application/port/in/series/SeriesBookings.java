package io.evenkeel.application.port.in.series;

import java.util.List;

/**
 * What became of each instance, in the order of their starts.
 *
 * @param made those that were booked now, or by the same call before
 * @param there those that had been booked before
 * @param refused those that cannot be booked as things are
 */
public record SeriesBookings(List<SeriesInstance> made, List<SeriesInstance> there, List<RefusedInstance> refused) {

    /** Copies the lists. */
    public SeriesBookings {
        made = List.copyOf(made);
        there = List.copyOf(there);
        refused = List.copyOf(refused);
    }
}
