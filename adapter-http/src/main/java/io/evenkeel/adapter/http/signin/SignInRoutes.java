package io.evenkeel.adapter.http.signin;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Clients;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.RefreshOutcome;
import io.evenkeel.application.port.in.account.SignInOutcome;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/auth}: signing in, going on, signing out. */
public final class SignInRoutes {

    /** More than a name and a password of the longest kind take. */
    public static final int MAX_BODY_BYTES = 8 * 1024;

    static final String REFRESH = "/api/v1/auth/refresh";

    private static final BodyForm FORM = BodyForm.JSON.upTo(MAX_BODY_BYTES);

    private final SignInUseCases useCases;
    private final SameOrigin sameOrigin;
    private final RefreshCookie cookie;

    /** @param publicUrl what people type to reach the server, where that is the address of a proxy */
    public SignInRoutes(SignInUseCases useCases, @Nullable URI publicUrl) {
        this.useCases = useCases;
        this.sameOrigin = new SameOrigin(publicUrl);
        this.cookie = new RefreshCookie(publicUrl);
    }

    public Routes routes() {
        return new Routes(RouteClass.SIGN_IN)
                .post("/api/v1/auth/login", Access.EVERYONE, FORM, this::signIn)
                .post(REFRESH, Access.EVERYONE, FORM, this::refresh)
                .post("/api/v1/auth/logout", Access.EVERYONE, FORM, this::signOut);
    }

    private void signIn(HttpServerExchange exchange) {
        sameOrigin.require(exchange);
        SignInBody body = JsonReader.read(Exchanges.secretBody(exchange), SignInBody.class);
        SignInOutcome outcome =
                useCases.signIn().signIn(body.request(Clients.address(exchange)), Exchanges.answerDeadline(exchange));
        IssuedTokens tokens = outcome.match(
                SignInOutcome.SignedIn::tokens,
                refused -> {
                    throw refused(exchange, ProblemCode.SIGN_IN_REFUSED);
                },
                throttled -> {
                    throw ProblemException.of(ProblemCode.TOO_MANY_ATTEMPTS, ProblemCode.TOO_MANY_ATTEMPTS.advice())
                            .retryAfter(throttled.retryAfter());
                });
        answer(exchange, tokens);
    }

    private void refresh(HttpServerExchange exchange) {
        sameOrigin.require(exchange);
        String token = cookie.read(exchange);
        if (token == null) {
            throw refused(exchange, ProblemCode.SIGN_IN_ENDED);
        }
        RefreshOutcome outcome = useCases.refresh().refresh(token, Exchanges.answerDeadline(exchange));
        answer(exchange, outcome.match(RefreshOutcome.Refreshed::tokens, ended -> {
            cookie.clear(exchange);
            throw refused(exchange, ProblemCode.SIGN_IN_ENDED);
        }));
    }

    /** Ends the sign-in of the access token that is sent along. Without one there is nothing to end, which is fine. */
    private void signOut(HttpServerExchange exchange) {
        sameOrigin.require(exchange);
        String header = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            useCases.signOut().signOut(header.substring("bearer ".length()), Exchanges.answerDeadline(exchange));
        }
        cookie.clear(exchange);
        exchange.setStatusCode(StatusCodes.NO_CONTENT);
        Exchanges.end(exchange);
    }

    private void answer(HttpServerExchange exchange, IssuedTokens tokens) {
        Duration refreshFor = Duration.between(useCases.clock().instant(), tokens.refreshUntil());
        cookie.write(exchange, tokens.refreshToken(), refreshFor.toSeconds());
        // What is in here must be in no cache, not even for a moment (RFC 6749, section 5.1).
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("accessToken", tokens.accessToken());
        body.put("expiresInSeconds", tokens.accessFor().toSeconds());
        body.put("role", tokens.role().name().toLowerCase(Locale.ROOT));
        Exchanges.send(exchange, "application/json", Json.write(body));
    }

    private static ProblemException refused(HttpServerExchange exchange, ProblemCode code) {
        exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Bearer realm=\"evenkeel\"");
        return ProblemException.of(code, code.advice());
    }
}
