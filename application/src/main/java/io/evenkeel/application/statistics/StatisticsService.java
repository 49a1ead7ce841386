package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.BudgetLimit;
import io.evenkeel.domain.statistics.BudgetMeter;
import io.evenkeel.domain.statistics.BudgetRefusal;
import io.evenkeel.domain.statistics.Budgeted;
import io.evenkeel.domain.statistics.StatisticsRules;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes reports from the stored sessions of the range, within a budget; where folded days are kept, from them and from
 * the sessions of the other days. Safe for any thread.
 */
public final class StatisticsService implements ComputeStatisticsUseCase {

    /** Folding gets this share of the time left, so that its refusal comes before the store's own time-out. */
    private static final int PERCENT_FOR_FOLDING = 90;

    private final ReportData data;
    private final RosterStore roster;
    private final ZoneId organisationZone;
    private final StatisticsRules rules;
    private final Budget budget;
    private final InstantSource now;

    /** Where nobody keeps folded days. */
    public StatisticsService(
            SessionStore sessions,
            RosterStore roster,
            ZoneId organisationZone,
            StatisticsRules rules,
            Budget budget,
            InstantSource now) {
        this(sessions, null, roster, organisationZone, rules, budget, now);
    }

    /** @param rollups the folded days of the same sessions; null where nobody keeps them */
    public StatisticsService(
            SessionStore sessions,
            @Nullable RollupStore rollups,
            RosterStore roster,
            ZoneId organisationZone,
            StatisticsRules rules,
            Budget budget,
            InstantSource now) {
        this.data = new ReportData(sessions, rollups, new RollupRules(organisationZone, rules));
        this.roster = roster;
        this.organisationZone = organisationZone;
        this.rules = rules;
        this.budget = budget;
        this.now = now;
    }

    @Override
    public StatisticsOutcome compute(StatisticsRequest request, Deadline deadline) {
        if (request.comparison() != null
                && request.comparison().of(request.range()).isEmpty()) {
            return new StatisticsOutcome.Refused(
                    StatisticsRefusal.NO_EARLIER_RANGE,
                    "the range to compare with would begin before the year 1; ask for a later range");
        }
        Optional<RosterEntry> trainer = resolve(RosterKind.TRAINER, request.trainer(), deadline);
        if (request.trainer() != null && trainer.isEmpty()) {
            return new StatisticsOutcome.Refused(
                    StatisticsRefusal.UNKNOWN_TRAINER, "there is no trainer '" + request.trainer() + "'");
        }
        Optional<RosterEntry> activity = resolve(RosterKind.ACTIVITY, request.activity(), deadline);
        if (request.activity() != null && activity.isEmpty()) {
            return new StatisticsOutcome.Refused(
                    StatisticsRefusal.UNKNOWN_ACTIVITY, "there is no activity '" + request.activity() + "'");
        }
        ReportQuery query = new ReportQuery(
                request,
                request.zone() == null ? organisationZone : request.zone(),
                Instant.ofEpochSecond(now.instant().getEpochSecond()),
                trainer.map(entry -> new TrainerId(entry.id())).orElse(null),
                activity.map(entry -> new ActivityId(entry.id())).orElse(null));
        return compute(query, deadline);
    }

    private StatisticsOutcome compute(ReportQuery query, Deadline deadline) {
        Duration allowed =
                deadline.remaining().multipliedBy(PERCENT_FOR_FOLDING).dividedBy(100);
        Deadline folding = deadline.atMost(allowed);
        BudgetMeter meter = budget.meter(allowed, folding::isExpired);
        return Budgeted.of(() -> new ReportComputation(data, roster, rules, query, meter, deadline).run())
                .match(StatisticsOutcome.Answered::new, StatisticsService::refused);
    }

    private static StatisticsOutcome refused(BudgetRefusal refusal) {
        return new StatisticsOutcome.Refused(
                refusal.limit() == BudgetLimit.TIME ? StatisticsRefusal.TOO_SLOW : StatisticsRefusal.TOO_LARGE,
                refusal.message());
    }

    /** By id first, so that nobody can hide a trainer by naming another one like an id. */
    private Optional<RosterEntry> resolve(RosterKind kind, @Nullable String idOrName, Deadline deadline) {
        if (idOrName == null) {
            return Optional.empty();
        }
        Optional<RosterEntry> byId = roster.findById(kind, idOrName, deadline);
        return byId.isPresent() ? byId : roster.findByName(kind, idOrName, deadline);
    }
}
