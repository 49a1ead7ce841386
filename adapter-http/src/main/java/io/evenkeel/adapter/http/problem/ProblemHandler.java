package io.evenkeel.adapter.http.problem;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.UnreadableJsonException;
import io.evenkeel.application.port.out.StoreException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns everything that a route throws into one kind of answer and one line of log. */
public final class ProblemHandler implements HttpHandler {

    private static final int MAX_INSTANCE = 500;
    private static final String RETRY_AFTER_SECONDS = "10";

    private final HttpHandler next;

    public ProblemHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        try {
            next.handleRequest(exchange);
        } catch (ProblemException problem) {
            send(exchange, problem);
        } catch (UnreadableJsonException wrong) {
            send(exchange, ProblemException.ofJson(wrong));
        } catch (StoreException failed) {
            send(exchange, StoreProblems.of(failed, Map.of()));
        } catch (Exception | Error bug) {
            send(
                    exchange,
                    ProblemException.ofFailure(
                            ProblemCode.INTERNAL_ERROR, ProblemCode.INTERNAL_ERROR.advice(), Map.of(), bug));
        }
    }

    private static void send(HttpServerExchange exchange, ProblemException thrown) {
        ProblemException problem = isOnlyBecauseNobodyWaits(exchange, thrown)
                ? ProblemException.of(ProblemCode.CLIENT_LEFT, ProblemCode.CLIENT_LEFT.advice())
                : thrown;
        String fingerprint = Fingerprint.of(problem.code(), Exchanges.route(exchange), problem.getCause());
        exchange.putAttachment(ReportedProblem.OF_REQUEST, new ReportedProblem(problem.code(), fingerprint));
        ProblemLog.write(exchange, problem, fingerprint);
        if (exchange.isResponseStarted()) {
            // Half an answer must not look like a whole one.
            exchange.setPersistent(false);
            exchange.endExchange();
            return;
        }
        ProblemCode code = problem.code();
        exchange.setStatusCode(code.status());
        if (code.isRetryable()) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, seconds(problem.retryAfter()));
        }
        Exchanges.send(exchange, "application/problem+json", Json.write(body(exchange, problem)));
    }

    /** Work that was cancelled ends as if its time were over, which is nobody's fault. */
    private static boolean isOnlyBecauseNobodyWaits(HttpServerExchange exchange, ProblemException thrown) {
        return thrown.code().isRetryable() && Exchanges.cancellation(exchange).isCancelled();
    }

    /** Whole seconds, rounded up: whoever comes then is not too early. */
    private static String seconds(@Nullable Duration time) {
        return time == null
                ? RETRY_AFTER_SECONDS
                : String.valueOf(time.plusSeconds(1).minusNanos(1).toSeconds());
    }

    private static Map<String, Object> body(HttpServerExchange exchange, ProblemException problem) {
        ProblemCode code = problem.code();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + code.name());
        body.put("title", code.title());
        body.put("status", code.status());
        body.put("detail", String.valueOf(problem.getMessage()));
        body.put("instance", shortened(exchange.getRequestPath()));
        body.put("code", code.name());
        body.put("traceId", Exchanges.traceId(exchange));
        if (!problem.errors().isEmpty()) {
            body.put("errors", problem.errors());
        }
        body.putAll(problem.extensions());
        if (exchange.getAttachment(Exchanges.SHOWS_DEBUG) != null) {
            body.put("debug", DebugMember.of(problem));
        }
        return body;
    }

    private static String shortened(String path) {
        return path.length() <= MAX_INSTANCE ? path : path.substring(0, MAX_INSTANCE) + "...";
    }
}
