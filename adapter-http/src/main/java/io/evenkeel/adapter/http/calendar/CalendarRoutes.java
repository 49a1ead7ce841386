package io.evenkeel.adapter.http.calendar;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.calendar.AddFeedOutcome;
import io.evenkeel.application.port.in.calendar.NewSecret;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Map;

/** {@code /api/v1/calendar-feeds}: links to calendars; {@code /api/v1/calendar/SECRET.ics}: what they lead to. */
public final class CalendarRoutes {

    /** The name of a trainer. */
    public static final int MAX_BODY_BYTES = 4 * 1024;

    static final String SUFFIX = ".ics";

    private static final String FEEDS = "/api/v1/calendar-feeds";
    private static final BodyForm FORM = BodyForm.JSON.upTo(MAX_BODY_BYTES);

    private final CalendarUseCases useCases;

    public CalendarRoutes(CalendarUseCases useCases) {
        this.useCases = useCases;
    }

    public Routes routes() {
        return new Routes()
                .get(FEEDS, Access.SCHEDULER, this::list)
                .post(FEEDS, Access.SCHEDULER, FORM, this::add)
                .post(FEEDS + "/{id}/rotate", Access.SCHEDULER, FORM, this::rotate)
                .delete(FEEDS + "/{id}", Access.SCHEDULER, this::revoke)
                // Programs that show calendars cannot sign in, so the address itself is the key.
                .get("/api/v1/calendar/{file}", Access.EVERYONE, new CalendarFile(useCases));
    }

    private void list(HttpServerExchange exchange) {
        send(
                exchange,
                Map.of(
                        "feeds",
                        useCases.list().listFeeds(Exchanges.answerDeadline(exchange)).stream()
                                .map(FeedBody::of)
                                .toList()));
    }

    private void add(HttpServerExchange exchange) {
        NewFeedBody body = JsonReader.read(Exchanges.body(exchange), NewFeedBody.class);
        AddFeedOutcome outcome = useCases.add().addFeed(body.whose(), Exchanges.answerDeadline(exchange));
        NewSecret made = outcome.match(
                AddFeedOutcome.Added::made,
                unknown -> {
                    throw ProblemException.of(ProblemCode.UNKNOWN_TRAINER, ProblemCode.UNKNOWN_TRAINER.advice());
                },
                tooMany -> {
                    throw ProblemException.of(ProblemCode.TOO_MANY_FEEDS, ProblemCode.TOO_MANY_FEEDS.advice());
                });
        exchange.setStatusCode(StatusCodes.CREATED);
        sendSecret(exchange, made);
    }

    private void rotate(HttpServerExchange exchange) {
        sendSecret(
                exchange,
                useCases.renew()
                        .renewFeed(Exchanges.pathParameter(exchange, "id"), Exchanges.answerDeadline(exchange))
                        .orElseThrow(CalendarRoutes::unknown));
    }

    private void revoke(HttpServerExchange exchange) {
        if (!useCases.revoke()
                .revokeFeed(Exchanges.pathParameter(exchange, "id"), Exchanges.answerDeadline(exchange))) {
            throw unknown();
        }
        exchange.setStatusCode(StatusCodes.NO_CONTENT);
        Exchanges.end(exchange);
    }

    private static void sendSecret(HttpServerExchange exchange, NewSecret made) {
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        send(exchange, FeedBody.of(made));
    }

    private static void send(HttpServerExchange exchange, Object body) {
        Exchanges.send(exchange, "application/json", Json.write(body));
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemCode.UNKNOWN_FEED, ProblemCode.UNKNOWN_FEED.advice());
    }
}
