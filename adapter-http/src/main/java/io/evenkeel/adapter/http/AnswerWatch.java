package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ReportedProblem;
import io.evenkeel.adapter.http.problem.Severity;
import io.evenkeel.application.port.in.incident.IncidentOrigin;
import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.in.incident.RecordIncidentUseCase;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.port.out.Tracing;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;

/**
 * Told of every answer. Counts it, and keeps what went wrong on the server's side; a client's own mistake is no incident.
 *
 * @param telemetry counts
 * @param tracing follows
 * @param incidents keeps
 */
record AnswerWatch(Telemetry telemetry, Tracing tracing, RecordIncidentUseCase incidents) {

    void answered(HttpServerExchange exchange, Duration took) {
        ReportedProblem problem = exchange.getAttachment(ReportedProblem.OF_REQUEST);
        String route = Exchanges.route(exchange);
        String method = Exchanges.method(exchange);
        int status = Exchanges.cancellation(exchange).isCancelled()
                ? ProblemCode.CLIENT_LEFT.status()
                : exchange.getStatusCode();
        String ended = problem == null ? "" : problem.code().name();
        telemetry.requestAnswered(method, route, status, ended, took);
        tracing.answered(Exchanges.trace(exchange), method, route, status, ended, took);
        if (problem != null && problem.code().severity() != Severity.EXPECTED) {
            ProblemCode code = problem.code();
            incidents.record(new IncidentReport(
                    IncidentOrigin.SERVER,
                    problem.fingerprint(),
                    code.name(),
                    code.title(),
                    method + " " + route,
                    null,
                    code.dependency(),
                    Exchanges.traceId(exchange),
                    1));
        }
    }
}
