package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.session.ListSessionsRequest;
import io.evenkeel.application.port.in.session.SessionListOutcome;
import io.evenkeel.application.port.in.session.SessionPlace;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.ETag;
import io.undertow.util.ETagUtils;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code /api/v1/sessions}: looking at sessions. */
public final class SessionRoutes {

    /** How long the body of a write may be. */
    public static final int MAX_BODY_BYTES = 16 * 1024;

    static final String SESSIONS = "/api/v1/sessions";
    static final String JSON = "application/json";

    private static final HttpString LINK = new HttpString("Link");

    private final SessionUseCases useCases;

    public SessionRoutes(SessionUseCases useCases) {
        this.useCases = useCases;
    }

    public Routes routes() {
        return new Routes()
                .get(SESSIONS, Access.VIEWER, this::list)
                .get(SESSIONS + "/{id}", Access.VIEWER, this::find)
                .addAll(new SessionWrites(useCases).routes());
    }

    private void list(HttpServerExchange exchange) {
        SessionParameters parameters = new SessionParameters(exchange);
        ListSessionsRequest request = parameters.request();
        SessionListOutcome.Page page = useCases.list()
                .listSessions(request, Exchanges.answerDeadline(exchange))
                .match(found -> found, SessionRoutes::refuse);
        SessionPlace next = page.next();
        String cursor = next == null ? null : parameters.cursor(next);
        if (cursor != null) {
            exchange.getResponseHeaders().put(LINK, link(exchange, cursor));
        }
        List<SessionBody> bodies = page.sessions().stream().map(SessionBody::of).toList();
        Exchanges.send(exchange, JSON, new SessionListBody(bodies, cursor).toJson());
    }

    private void find(HttpServerExchange exchange) {
        String id = Exchanges.pathParameter(exchange, "id");
        Session session = useCases.find()
                .findSession(sessionId(id), Exchanges.answerDeadline(exchange))
                .orElseThrow(() -> unknown(id));
        ETag etag = new ETag(false, String.valueOf(session.version()));
        exchange.getResponseHeaders().put(Headers.ETAG, etag.toString());
        if (!ETagUtils.handleIfNoneMatch(exchange, etag, true)) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            exchange.endExchange();
            return;
        }
        Exchanges.send(exchange, JSON, SessionBody.of(session).toJson());
    }

    /** What could not be an id is the id of nothing. */
    static SessionId sessionId(String id) {
        try {
            return new SessionId(id);
        } catch (IllegalArgumentException none) {
            throw unknown(id.substring(0, Math.min(id.length(), SessionId.MAX_LENGTH)));
        }
    }

    private static ProblemException unknown(String id) {
        return ProblemException.of(ProblemCode.UNKNOWN_SESSION, "there is no session '" + id + "'");
    }

    private static SessionListOutcome.Page refuse(SessionListOutcome.Refused refused) {
        throw ProblemException.of(
                switch (refused.reason()) {
                    case UNKNOWN_TRAINER -> ProblemCode.UNKNOWN_TRAINER;
                    case UNKNOWN_ACTIVITY -> ProblemCode.UNKNOWN_ACTIVITY;
                },
                refused.message());
    }

    /** The same list from another place (RFC 8288), relative to this address. */
    private static String link(HttpServerExchange exchange, String cursor) {
        Map<String, String> query = new TreeMap<>();
        exchange.getQueryParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        query.put("cursor", cursor);
        return query.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&", "<" + SESSIONS + "?", ">; rel=\"next\""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
