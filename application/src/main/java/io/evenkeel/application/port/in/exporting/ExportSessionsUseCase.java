package io.evenkeel.application.port.in.exporting;

import io.evenkeel.application.time.Deadline;

/** Gives sessions out with names instead of ids, so that another store can take them in. */
@FunctionalInterface
public interface ExportSessionsUseCase {

    /**
     * Hands over each session of the request, ordered by planned start, source and external id.
     *
     * <p>It holds the names of the roster and the sessions of one second, never those of the whole range. What the sink
     * throws ends the export and reaches the caller unchanged.
     *
     * @return how many there were
     * @throws io.evenkeel.application.port.out.StoreException when the store fails
     */
    long exportSessions(ExportRequest request, SessionSink sink, Deadline deadline);
}
