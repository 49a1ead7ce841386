package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.statistics.AdherenceReport;
import io.evenkeel.domain.statistics.FamilyReport;
import io.evenkeel.domain.statistics.OverviewReport;
import io.evenkeel.domain.statistics.RangeFold;
import io.evenkeel.domain.statistics.RangeTotals;
import io.evenkeel.domain.statistics.StatisticsRules;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes reports by folding the stored sessions of the range. Safe for any thread. */
public final class StatisticsService implements ComputeStatisticsUseCase {

    private final SessionStore sessions;
    private final RosterStore roster;
    private final ZoneId organisationZone;
    private final StatisticsRules rules;
    private final InstantSource now;

    public StatisticsService(
            SessionStore sessions,
            RosterStore roster,
            ZoneId organisationZone,
            StatisticsRules rules,
            InstantSource now) {
        this.sessions = sessions;
        this.roster = roster;
        this.organisationZone = organisationZone;
        this.rules = rules;
        this.now = now;
    }

    @Override
    public StatisticsOutcome compute(StatisticsRequest request, Deadline deadline) {
        TrainerId trainer = null;
        if (request.trainer() != null) {
            Optional<RosterEntry> entry = resolve(RosterKind.TRAINER, request.trainer(), deadline);
            if (entry.isEmpty()) {
                return new StatisticsOutcome.Refused(StatisticsRefusal.UNKNOWN_TRAINER, request.trainer());
            }
            trainer = new TrainerId(entry.get().id());
        }
        ActivityId activity = null;
        if (request.activity() != null) {
            Optional<RosterEntry> entry = resolve(RosterKind.ACTIVITY, request.activity(), deadline);
            if (entry.isEmpty()) {
                return new StatisticsOutcome.Refused(StatisticsRefusal.UNKNOWN_ACTIVITY, request.activity());
            }
            activity = new ActivityId(entry.get().id());
        }
        return new StatisticsOutcome.Answered(fold(request, trainer, activity, deadline));
    }

    private StatisticsAnswer fold(
            StatisticsRequest request, @Nullable TrainerId trainer, @Nullable ActivityId activity, Deadline deadline) {
        ZoneId zone = request.zone() == null ? organisationZone : request.zone();
        Instant asOf = Instant.ofEpochSecond(now.instant().getEpochSecond());
        RangeFold fold = new RangeFold(zone, asOf, rules);
        SessionScan scan = new SessionScan(
                request.range().startSecondInclusive(zone),
                request.range().endSecondExclusive(zone),
                trainer,
                activity);
        sessions.scan(scan, fold::add, deadline);
        RangeTotals totals = fold.totals();
        return new StatisticsAnswer(
                request.family(),
                request.range(),
                zone,
                asOf,
                AnswerSource.FOLD,
                0,
                true,
                List.of(),
                report(request.family(), totals),
                totals.tally().quality());
    }

    private FamilyReport report(StatisticsFamily family, RangeTotals totals) {
        return switch (family) {
            case OVERVIEW -> OverviewReport.of(totals);
            case ADHERENCE -> AdherenceReport.of(totals.tally(), rules);
        };
    }

    /** By id first, so that nobody can hide a trainer by naming another one like an id. */
    private Optional<RosterEntry> resolve(RosterKind kind, String idOrName, Deadline deadline) {
        Optional<RosterEntry> byId = roster.findById(kind, idOrName, deadline);
        return byId.isPresent() ? byId : roster.findByName(kind, idOrName, deadline);
    }
}
