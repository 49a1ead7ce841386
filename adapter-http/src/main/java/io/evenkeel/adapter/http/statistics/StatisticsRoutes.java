package io.evenkeel.adapter.http.statistics;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Clients;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.limit.RateFields;
import io.evenkeel.adapter.http.problem.Accepted;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.adapter.http.problem.StoreProblems;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.DataPeriod;
import io.evenkeel.application.port.in.statistics.FindDataPeriodUseCase;
import io.evenkeel.application.port.in.statistics.Payer;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.domain.time.LocalDateRange;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.ETag;
import io.undertow.util.ETagUtils;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/statistics/{family}} and the period that holds data. */
public final class StatisticsRoutes {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final ComputeStatisticsUseCase statistics;
    private final FindDataPeriodUseCase period;
    private final @Nullable RateLimiter quota;
    private final Telemetry telemetry;
    private final WrittenReports written = new WrittenReports();

    /** @param quota of what is computed, to tell clients of it; null when there is none */
    public StatisticsRoutes(
            ComputeStatisticsUseCase statistics,
            FindDataPeriodUseCase period,
            @Nullable RateLimiter quota,
            Telemetry telemetry) {
        this.statistics = statistics;
        this.period = period;
        this.quota = quota;
        this.telemetry = telemetry;
    }

    public Routes routes() {
        return new Routes(RouteClass.STATISTICS)
                .get("/api/v1/statistics/period", Access.VIEWER, this::period)
                .get("/api/v1/statistics/{family}", Access.VIEWER, this::compute);
    }

    private void compute(HttpServerExchange exchange) {
        String form = Accepted.of(exchange, List.of(JSON, CSV));
        StatisticsRequest request = new StatisticsParameters(exchange).request();
        StatisticsAnswer answer = outcome(exchange, request).match(found -> found, StatisticsRoutes::refuse);
        telemetry.statisticsServed(
                answer.family().name().toLowerCase(Locale.ROOT),
                answer.source().name().toLowerCase(Locale.ROOT));
        WrittenReport report = written.of(answer);
        ETag tag = report.tag(form, answer);
        exchange.getResponseHeaders().put(Headers.ETAG, tag.toString());
        // Somebody's browser may keep it, nobody else's cache; and it asks each time whether it still holds.
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "private, no-cache");
        exchange.getResponseHeaders().put(Headers.VARY, "Accept");
        if (!ETagUtils.handleIfNoneMatch(exchange, tag, true)) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            Exchanges.end(exchange);
            return;
        }
        if (form.equals(CSV)) {
            Exchanges.send(exchange, CSV + "; charset=utf-8", StatisticsCsv.of(StatisticsBody.of(answer)));
        } else {
            Exchanges.send(exchange, JSON, report.json(answer));
        }
    }

    private StatisticsOutcome outcome(HttpServerExchange exchange, StatisticsRequest request) {
        try {
            return statistics.compute(request, new Payer(Clients.name(exchange)), Exchanges.answerDeadline(exchange));
        } catch (StoreException failed) {
            // The page shows what it could not get, so the problem says what was asked for.
            throw StoreProblems.of(failed, Map.of("meta", meta(request)));
        } finally {
            if (quota != null) {
                RateFields.add(exchange, quota.policy(), quota.take(Clients.name(exchange), 0));
            }
        }
    }

    private void period(HttpServerExchange exchange) {
        DataPeriod found =
                period.findPeriod(new StatisticsParameters(exchange).onlyZone(), Exchanges.answerDeadline(exchange));
        LocalDateRange range = found.range();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("zone", found.zone().getId());
        body.put("from", range == null ? null : range.fromInclusive());
        body.put("to", range == null ? null : range.toExclusive());
        Exchanges.send(exchange, JSON, Json.write(body));
    }

    private static StatisticsAnswer refuse(StatisticsOutcome.Refused refused) {
        ProblemCode code = switch (refused.reason()) {
            case UNKNOWN_TRAINER -> ProblemCode.UNKNOWN_TRAINER;
            case UNKNOWN_ACTIVITY -> ProblemCode.UNKNOWN_ACTIVITY;
            case NO_EARLIER_RANGE -> ProblemCode.NO_EARLIER_RANGE;
            case TOO_LARGE -> ProblemCode.REPORT_TOO_LARGE;
            case TOO_SLOW -> ProblemCode.REPORT_TOO_SLOW;
            case MEMORY_SHORT -> ProblemCode.MEMORY_SHORT;
            case RATE_LIMITED -> ProblemCode.RATE_LIMITED;
        };
        ProblemException problem = ProblemException.of(code, refused.message());
        throw refused.retryAfter() == null ? problem : problem.retryAfter(refused.retryAfter());
    }

    private static Map<String, Object> meta(StatisticsRequest request) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("family", request.family().name().toLowerCase(Locale.ROOT));
        meta.put("from", request.range().fromInclusive());
        meta.put("to", request.range().toExclusive());
        meta.put("zone", request.zone() == null ? null : request.zone().getId());
        return meta;
    }
}
