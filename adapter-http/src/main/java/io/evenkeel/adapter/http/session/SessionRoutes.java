package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.input.NextLink;
import io.evenkeel.adapter.http.input.Versions;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.session.ListSessionsRequest;
import io.evenkeel.application.port.in.session.SessionListOutcome;
import io.evenkeel.application.port.in.session.SessionPlace;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.undertow.server.HttpServerExchange;
import java.util.List;

/** {@code /api/v1/sessions}: looking at sessions. */
public final class SessionRoutes {

    /** How long the body of a write may be. */
    public static final int MAX_BODY_BYTES = 16 * 1024;

    static final String SESSIONS = "/api/v1/sessions";
    static final String JSON = "application/json";

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
            NextLink.add(exchange, SESSIONS, cursor);
        }
        List<SessionBody> bodies = page.sessions().stream().map(SessionBody::of).toList();
        Exchanges.send(exchange, JSON, new SessionListBody(bodies, cursor).toJson());
    }

    private void find(HttpServerExchange exchange) {
        String id = Exchanges.pathParameter(exchange, "id");
        Session session = useCases.find()
                .findSession(sessionId(id), Exchanges.answerDeadline(exchange))
                .orElseThrow(() -> unknown(id));
        if (Versions.isNews(exchange, session.version())) {
            Exchanges.send(exchange, JSON, SessionBody.of(session).toJson());
        }
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
}
