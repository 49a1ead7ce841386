package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.Payer;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;

/**
 * Has reports paid for by whoever asks for them. Stands behind the cache, so that what is kept is free. The least that a report
 * costs is taken before it is computed; the rest afterwards, when it is known, also when there is not as much left: then the
 * payer waits longer for the next one. Safe for any thread.
 */
public final class StatisticsChargeService implements ComputeStatisticsUseCase {

    private final ComputeStatisticsUseCase statistics;
    private final RateLimiter quota;
    private final PolicyTelemetry telemetry;
    private final MonotonicClock clock;
    private final PageCharges pages = new PageCharges();

    /** @param telemetry hears who was refused */
    public StatisticsChargeService(
            ComputeStatisticsUseCase statistics, RateLimiter quota, PolicyTelemetry telemetry, MonotonicClock clock) {
        this.statistics = statistics;
        this.quota = quota;
        this.telemetry = telemetry;
        this.clock = clock;
    }

    @Override
    public StatisticsOutcome compute(StatisticsRequest request, Deadline deadline) {
        return statistics.compute(request, deadline);
    }

    @Override
    public StatisticsOutcome compute(StatisticsRequest request, Payer payer, Deadline deadline) {
        if (payer.isNobody()) {
            return statistics.compute(request, deadline);
        }
        PageCharges.Page page = PageCharges.Page.of(payer, request);
        RateBalance balance = pages.admit(page, clock.nanos(), () -> quota.take(payer.name(), ReportCost.LEAST));
        telemetry.requestLimited(quota.policy().name(), balance.isTaken() ? "taken" : "refused");
        if (!balance.isTaken()) {
            return refused(balance.untilTaken());
        }
        StatisticsOutcome outcome = statistics.compute(request, deadline);
        long due = outcome.match(answer -> pages.raise(page, ReportCost.of(answer)), refused -> 0L);
        if (due > 0) {
            RateBalance left = quota.charge(payer.name(), due);
            assert left.isTaken() : "a charge is never refused";
        }
        return outcome;
    }

    private StatisticsOutcome refused(Duration wait) {
        return new StatisticsOutcome.Refused(
                StatisticsRefusal.RATE_LIMITED,
                "as many reports were computed for you as there may be for now ("
                        + quota.policy().quota()
                        + " units in " + quota.policy().window().toMinutes()
                        + " minutes); ask again later, or for what you have asked for before",
                wait);
    }
}
