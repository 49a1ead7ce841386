package io.evenkeel.adapter.http.problem;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.undertow.server.HttpServerExchange;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the {@code type} of a problem points at: the meaning of its code, for people and for programs. */
public final class ProblemRoutes {

    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";

    private ProblemRoutes() {}

    public static Routes routes() {
        return new Routes(RouteClass.OTHER).get("/problems/{code}", Access.EVERYONE, ProblemRoutes::explain);
    }

    private static void explain(HttpServerExchange exchange) {
        String name = Exchanges.pathParameter(exchange, "code");
        ProblemCode code = Arrays.stream(ProblemCode.values())
                .filter(known -> known.name().equals(name))
                .findAny()
                .orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND, "There is no such problem code."));
        if (Accepted.of(exchange, List.of(TEXT, JSON)).equals(JSON)) {
            Exchanges.send(exchange, JSON, Json.write(members(code)));
        } else {
            Exchanges.send(exchange, TEXT + "; charset=utf-8", text(code));
        }
    }

    private static Map<String, Object> members(ProblemCode code) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", code.name());
        members.put("status", code.status());
        members.put("title", code.title());
        members.put("advice", code.advice());
        members.put("retryable", code.isRetryable());
        return members;
    }

    private static String text(ProblemCode code) {
        return code.name() + " (" + code.status() + ")\n\n" + code.title() + ".\n" + code.advice() + "\n";
    }
}
