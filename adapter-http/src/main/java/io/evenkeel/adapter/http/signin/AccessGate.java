package io.evenkeel.adapter.http.signin;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccessOutcome;
import io.evenkeel.application.port.in.account.AuthenticateAccessUseCase;
import io.evenkeel.application.port.in.account.SignedInUser;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.Locale;

/**
 * Lets requests through whose access token counts and whose role is enough. Whatever is wrong with a token, or with the way
 * it is sent, has one and the same answer. Safe for any thread; looks into the store at times, so it needs a worker.
 */
public final class AccessGate {

    private static final String SCHEME = "Bearer ";
    private static final int MAX_TOKEN = 4_096;

    private final AuthenticateAccessUseCase access;

    public AccessGate(AuthenticateAccessUseCase access) {
        this.access = access;
    }

    /** What stands before a route. */
    public HttpHandler before(Access needed, HttpHandler next) {
        return switch (needed) {
            case EVERYONE -> next;
            case VIEWER -> checked(Role.VIEWER, next);
            case SCHEDULER -> checked(Role.SCHEDULER, next);
            case ADMIN -> checked(Role.ADMIN, next);
        };
    }

    private HttpHandler checked(Role needed, HttpHandler next) {
        return exchange -> {
            SignedInUser user = user(exchange);
            exchange.putAttachment(Exchanges.USER, user.account().value());
            if (!user.role().includes(needed)) {
                throw ProblemException.of(
                        ProblemCode.FORBIDDEN,
                        "That needs the role " + name(needed) + ", and yours is " + name(user.role()) + ".");
            }
            next.handleRequest(exchange);
        };
    }

    private SignedInUser user(HttpServerExchange exchange) {
        HeaderValues given = exchange.getRequestHeaders().get(Headers.AUTHORIZATION);
        String header = given == null || given.size() != 1 ? "" : given.getFirst();
        // The name of the scheme is not case-sensitive (RFC 9110, section 11.1).
        boolean isBearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (!isBearer || header.length() > SCHEME.length() + MAX_TOKEN) {
            throw unauthenticated(exchange);
        }
        AccessOutcome outcome =
                access.authenticate(header.substring(SCHEME.length()), Exchanges.answerDeadline(exchange));
        return outcome.match(AccessOutcome.Granted::user, refused -> {
            throw unauthenticated(exchange);
        });
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static ProblemException unauthenticated(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Bearer realm=\"evenkeel\"");
        return ProblemException.of(ProblemCode.UNAUTHENTICATED, ProblemCode.UNAUTHENTICATED.advice());
    }
}
