package io.evenkeel.adapter.http.schedule;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.in.schedule.ScheduleRefusal;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRefusal;
import io.undertow.server.HttpServerExchange;
import java.util.List;

/** {@code /api/v1/schedule}: questions about the schedule. None of them changes anything. */
public final class ScheduleRoutes {

    /** How long the body of a question may be. */
    public static final int MAX_BODY_BYTES = 256 * 1024;

    private static final BodyForm QUESTION = BodyForm.JSON.upTo(MAX_BODY_BYTES);
    private static final String JSON = "application/json";

    private final ScheduleUseCases useCases;

    public ScheduleRoutes(ScheduleUseCases useCases) {
        this.useCases = useCases;
    }

    /** What reads sessions draws on the share of the reports, since each can keep a core busy. */
    public Routes routes() {
        return new Routes(RouteClass.STATISTICS)
                .get("/api/v1/schedule/conflicts", Access.VIEWER, this::conflicts)
                .get("/api/v1/schedule/free-slots", Access.VIEWER, this::freeSlots)
                .post("/api/v1/schedule/plan", Access.VIEWER, QUESTION, this::plan)
                .addAll(new Routes(RouteClass.COMPUTED)
                        .post("/api/v1/schedule/expand", Access.VIEWER, QUESTION, this::expand));
    }

    private void conflicts(HttpServerExchange exchange) {
        var outcome = useCases.conflicts()
                .findConflicts(new ScheduleParameters(exchange).conflicts(), Exchanges.answerDeadline(exchange));
        Exchanges.send(exchange, JSON, ConflictsBody.of(answer(outcome)).toJson());
    }

    private void freeSlots(HttpServerExchange exchange) {
        var outcome = useCases.freeSlots()
                .findFreeSlots(new ScheduleParameters(exchange).freeSlots(), Exchanges.answerDeadline(exchange));
        Exchanges.send(exchange, JSON, FreeSlotsBody.of(answer(outcome)).toJson());
    }

    private void expand(HttpServerExchange exchange) {
        ExpandBody series = JsonReader.read(Exchanges.body(exchange), ExpandBody.class);
        List<Instance> instances = useCases.expansion().expand(series.request()).match(found -> found, refusal -> {
            throw invalid(refusal);
        });
        Exchanges.send(exchange, JSON, InstancesBody.of(instances).toJson());
    }

    private void plan(HttpServerExchange exchange) {
        PlanRequestBody asked = JsonReader.read(Exchanges.body(exchange), PlanRequestBody.class);
        var outcome = useCases.planning().generatePlan(asked.request(), Exchanges.answerDeadline(exchange));
        Exchanges.send(exchange, JSON, PlanBody.of(answer(outcome)).toJson());
    }

    private static <T> T answer(ScheduleOutcome<T> outcome) {
        return outcome.match(found -> found, refused -> {
            throw ProblemException.of(code(refused.reason()), refused.message());
        });
    }

    private static ProblemCode code(ScheduleRefusal reason) {
        return switch (reason) {
            case UNKNOWN_TRAINER -> ProblemCode.UNKNOWN_TRAINER;
            case UNKNOWN_ACTIVITY -> ProblemCode.UNKNOWN_ACTIVITY;
            case UNKNOWN_ROOM -> ProblemCode.UNKNOWN_ROOM;
            case DETAILS_MISSING -> ProblemCode.DETAILS_MISSING;
            case NEVER_BOOKABLE -> ProblemCode.NEVER_BOOKABLE;
            case PLAN_TOO_LARGE, TOO_MANY_SESSIONS, TOO_MANY_RESULTS -> ProblemCode.QUESTION_TOO_LARGE;
        };
    }

    private static ProblemException invalid(RecurrenceRefusal refusal) {
        return ProblemException.of(
                ProblemCode.INVALID_SERIES,
                refusal.part() + " '" + refusal.value() + "': " + refusal.advice() + " (" + refusal.code() + ")");
    }
}
