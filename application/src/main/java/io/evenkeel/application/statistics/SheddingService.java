package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.Payer;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.time.Deadline;
import java.util.function.BooleanSupplier;

/**
 * Computes no report while memory is short: a report is what takes most of it, and whatever else a server does goes on. Safe for any
 * thread.
 */
public final class SheddingService implements ComputeStatisticsUseCase {

    private final ComputeStatisticsUseCase statistics;
    private final BooleanSupplier isShort;

    /** @param isShort whether memory is short now */
    public SheddingService(ComputeStatisticsUseCase statistics, BooleanSupplier isShort) {
        this.statistics = statistics;
        this.isShort = isShort;
    }

    @Override
    public StatisticsOutcome compute(StatisticsRequest request, Deadline deadline) {
        return compute(request, Payer.NOBODY, deadline);
    }

    @Override
    public StatisticsOutcome compute(StatisticsRequest request, Payer payer, Deadline deadline) {
        return isShort.getAsBoolean()
                ? new StatisticsOutcome.Refused(
                        StatisticsRefusal.MEMORY_SHORT,
                        "the server is short of memory and computes no report for now; ask again later")
                : statistics.compute(request, payer, deadline);
    }
}
