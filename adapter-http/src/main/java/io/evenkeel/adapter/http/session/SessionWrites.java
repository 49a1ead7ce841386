package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.adapter.http.input.WriteHeaders;
import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.ChangeSessionRequest;
import io.evenkeel.application.port.in.booking.SessionChange;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Booking sessions and taking them through their life. A call with an {@code Idempotency-Key} can be repeated. */
final class SessionWrites {

    private static final BodyForm WRITE = BodyForm.JSON.upTo(SessionRoutes.MAX_BODY_BYTES);

    private final SessionUseCases useCases;

    SessionWrites(SessionUseCases useCases) {
        this.useCases = useCases;
    }

    Routes routes() {
        Routes routes = new Routes()
                .post(SessionRoutes.SESSIONS, Access.SCHEDULER, WRITE, this::book)
                .put(SessionRoutes.SESSIONS + "/{id}", Access.SCHEDULER, WRITE, this::replace)
                .delete(SessionRoutes.SESSIONS + "/{id}", Access.SCHEDULER, this::markVoid);
        for (ChangeRoute action : ChangeRoute.values()) {
            routes.post(
                    SessionRoutes.SESSIONS + "/{id}/" + action.path(),
                    Access.SCHEDULER,
                    WRITE,
                    exchange -> change(exchange, action));
        }
        return routes;
    }

    private void book(HttpServerExchange exchange) {
        RepeatableCall<Session> call = WriteHeaders.call(exchange, SessionWrites::answer);
        BookBody body = JsonReader.read(Exchanges.body(exchange), BookBody.class);
        BookingOutcome outcome = useCases.book().book(body.request(call), Exchanges.answerDeadline(exchange));
        String json = json(outcome);
        SessionBody booked = sent(json);
        exchange.setStatusCode(StatusCodes.CREATED);
        exchange.getResponseHeaders().put(Headers.LOCATION, SessionRoutes.SESSIONS + "/" + booked.id());
        send(exchange, json, booked);
    }

    private void change(HttpServerExchange exchange, ChangeRoute action) {
        byte[] bytes = Exchanges.body(exchange);
        send(exchange, checks -> {
            ChangeBody body = bytes.length == 0 ? ChangeBody.EMPTY : JsonReader.read(bytes, ChangeBody.class);
            return action.change(body, checks, useCases.now().instant());
        });
    }

    private void replace(HttpServerExchange exchange) {
        send(
                exchange,
                checks -> JsonReader.read(Exchanges.body(exchange), ReplaceBody.class)
                        .change(checks));
    }

    /** What was planned or took place is never forgotten: a session that is deleted is void, and counts nowhere. */
    private void markVoid(HttpServerExchange exchange) {
        send(exchange, checks -> new SessionChange.MarkVoid());
    }

    private void send(HttpServerExchange exchange, Function<Checks, SessionChange> changing) {
        SessionId id = SessionRoutes.sessionId(Exchanges.pathParameter(exchange, "id"));
        long version = WriteHeaders.version(exchange);
        RepeatableCall<Session> call = WriteHeaders.call(exchange, SessionWrites::answer);
        Checks checks = new Checks();
        SessionChange change = changing.apply(checks);
        checks.refuse();
        String json = json(useCases.change()
                .change(new ChangeSessionRequest(id, version, change, call), Exchanges.answerDeadline(exchange)));
        send(exchange, json, sent(json));
    }

    /** A repeat gets the bytes of the first answer. */
    private static String json(BookingOutcome outcome) {
        return outcome.match(done -> answer(done.session()), BookingOutcome.Repeated::answer, refused -> {
            throw BookingProblems.of(refused);
        });
    }

    /** What an answer, which may be an earlier one, says of the session. */
    private static SessionBody sent(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), SessionBody.class);
    }

    private static void send(HttpServerExchange exchange, String json, SessionBody body) {
        exchange.getResponseHeaders().put(Headers.ETAG, WriteHeaders.etag(body.version()));
        Exchanges.send(exchange, SessionRoutes.JSON, json);
    }

    private static String answer(Session session) {
        return SessionBody.of(session).toJson();
    }
}
