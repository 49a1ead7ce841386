package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ReportedProblem;
import io.evenkeel.adapter.http.problem.Severity;
import io.evenkeel.application.port.in.incident.IncidentOrigin;
import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.in.incident.RecordIncidentUseCase;
import io.evenkeel.application.port.out.Telemetry;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;

/**
 * Told of every answer. Counts it, and keeps what went wrong on the server's side; a client's own mistake is no incident.
 *
 * @param telemetry counts
 * @param incidents keeps
 */
record AnswerWatch(Telemetry telemetry, RecordIncidentUseCase incidents) {

    void answered(HttpServerExchange exchange, Duration took) {
        ReportedProblem problem = exchange.getAttachment(ReportedProblem.OF_REQUEST);
        String route = Exchanges.route(exchange);
        telemetry.requestAnswered(
                Exchanges.method(exchange),
                route,
                Exchanges.cancellation(exchange).isCancelled()
                        ? ProblemCode.CLIENT_LEFT.status()
                        : exchange.getStatusCode(),
                problem == null ? "" : problem.code().name(),
                took);
        if (problem != null && problem.code().severity() != Severity.EXPECTED) {
            ProblemCode code = problem.code();
            incidents.record(new IncidentReport(
                    IncidentOrigin.SERVER,
                    problem.fingerprint(),
                    code.name(),
                    code.title(),
                    Exchanges.method(exchange) + " " + route,
                    null,
                    code.dependency(),
                    Exchanges.traceId(exchange),
                    1));
        }
    }
}
