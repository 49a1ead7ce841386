package io.evenkeel.application.schedule;

import static io.evenkeel.application.port.in.schedule.ScheduleRefusal.DETAILS_MISSING;
import static io.evenkeel.application.port.in.schedule.ScheduleRefusal.PLAN_TOO_LARGE;

import io.evenkeel.application.port.in.schedule.GeneratePlanRequest;
import io.evenkeel.application.port.in.schedule.GeneratePlanUseCase;
import io.evenkeel.application.port.in.schedule.GeneratedPlan;
import io.evenkeel.application.port.in.schedule.NamedTrainer;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.plan.Plan;
import io.evenkeel.domain.schedule.plan.PlanGenerator;
import io.evenkeel.domain.schedule.plan.PlanObjective;
import io.evenkeel.domain.schedule.plan.PlanRequest;
import io.evenkeel.domain.schedule.plan.PlanRules;
import io.evenkeel.domain.schedule.plan.PlanScope;
import io.evenkeel.domain.schedule.plan.PlanSession;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands the sessions around a range to the domain's plan generator. Safe for any thread. */
public final class PlanService implements GeneratePlanUseCase {

    /** The week before and the week after count for rests and weekly loads, whatever the zone of a trainer. */
    private static final long REACH_SECONDS = 9 * 86_400L;

    private final ScheduleReader sessions;
    private final RosterStore roster;
    private final RosterReader names;
    private final ZoneId organisationZone;

    public PlanService(SessionStore sessions, RosterStore roster, ZoneId organisationZone) {
        this.sessions = new ScheduleReader(sessions);
        this.roster = roster;
        this.names = new RosterReader(roster);
        this.organisationZone = organisationZone;
    }

    @Override
    public ScheduleOutcome<GeneratedPlan> generatePlan(GeneratePlanRequest request, Deadline deadline) {
        ZoneId zone = request.zone() == null ? organisationZone : request.zone();
        return RefusedException.caught(() -> request.range()
                .interval(zone)
                .map(range -> generate(request, range, deadline))
                .orElseGet(() -> new GeneratedPlan(List.of(), List.of(), new PlanObjective(0, 0, 0, 0))));
    }

    private GeneratedPlan generate(GeneratePlanRequest request, Interval range, Deadline deadline) {
        Roster known = roster.roster(deadline);
        if (known.trainers().isEmpty()) {
            throw new RefusedException(
                    DETAILS_MISSING, "the roster does not say what any trainer can give, and when; import a roster");
        }
        Map<SessionId, Session> around = sessions.around(range, REACH_SECONDS, null, deadline).stream()
                .filter(session -> session.trainer() != null || isIn(range, session))
                .collect(Collectors.toMap(Session::id, Function.identity()));
        Set<SessionId> movable = around.values().stream()
                .filter(session ->
                        request.replan() && session.status() == SessionStatus.PLANNED && isIn(range, session))
                .map(Session::id)
                .collect(Collectors.toSet());
        PlanRequest planning = new PlanRequest(
                around.values().stream().map(PlanService::ofSeries).toList(),
                PlanScope.replan(movable),
                known,
                PlanRules.DEFAULT,
                request.search());
        Plan plan = PlanGenerator.generate(planning).match(planned -> planned.plan(), refused -> {
            throw new RefusedException(
                    PLAN_TOO_LARGE,
                    refused.refusal().code() + " (" + refused.refusal().value() + "): "
                            + refused.refusal().advice());
        });
        return named(plan, around, known, names.names(RosterKind.ACTIVITY, deadline));
    }

    private static GeneratedPlan named(
            Plan plan, Map<SessionId, Session> sessions, Roster known, Map<String, String> activities) {
        Function<SessionId, Session> session = id -> sessions.get(id);
        Function<Session, String> activity = each ->
                activities.getOrDefault(each.activity().value(), each.activity().value());
        return new GeneratedPlan(
                plan.assignments().stream()
                        .map(each -> new GeneratedPlan.Assigned(
                                session.apply(each.session()),
                                activity.apply(session.apply(each.session())),
                                trainer(each.trainer(), known)))
                        .toList(),
                plan.unassigned().stream()
                        .map(each -> new GeneratedPlan.Unassigned(
                                session.apply(each.session()), activity.apply(session.apply(each.session())), each))
                        .toList(),
                plan.objective());
    }

    private static NamedTrainer trainer(TrainerId id, Roster known) {
        return new NamedTrainer(
                id, known.trainer(id).map(trainer -> trainer.name()).orElse(id.value()));
    }

    private static boolean isIn(Interval range, Session session) {
        return range.contains(session.planned().startSecondInclusive());
    }

    /** Who gave the others of a series is to give this one too, where nothing of more weight stands against it. */
    private static PlanSession ofSeries(Session session) {
        return new PlanSession(
                session, Series.idOf(session).map(SeriesId::value).orElse(null));
    }
}
