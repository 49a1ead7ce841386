package io.evenkeel.application.port.in.statistics;

import io.evenkeel.application.time.Deadline;

/** Computes one report over all sessions of a range. Safe for any thread. */
@FunctionalInterface
public interface ComputeStatisticsUseCase {

    /**
     * The report, or a refusal. An empty range gives an empty report.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the sessions cannot be read in time
     */
    StatisticsOutcome compute(StatisticsRequest request, Deadline deadline);

    /** The same for somebody whose quota it is taken from, where there is one: what is kept already costs nothing. */
    default StatisticsOutcome compute(StatisticsRequest request, Payer payer, Deadline deadline) {
        return compute(request, deadline);
    }
}
