package io.evenkeel.adapter.http.problem;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.GetRoutes;
import io.undertow.server.HttpServerExchange;
import java.util.Arrays;

/** What the {@code type} of a problem points at. */
public final class ProblemRoutes {

    private ProblemRoutes() {}

    public static GetRoutes routes() {
        return new GetRoutes().add("/problems/{code}", ProblemRoutes::explain);
    }

    private static void explain(HttpServerExchange exchange) {
        String name = Exchanges.pathParameter(exchange, "code");
        ProblemCode code = Arrays.stream(ProblemCode.values())
                .filter(known -> known.name().equals(name))
                .findAny()
                .orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND, "There is no such problem code."));
        Exchanges.send(
                exchange,
                "text/plain; charset=utf-8",
                code.name() + " (" + code.status() + ")\n\n" + code.title() + ".\n" + code.advice() + "\n");
    }
}
