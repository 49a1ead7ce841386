package io.evenkeel.adapter.http.problem;

import io.evenkeel.adapter.http.exchange.MediaTypes;
import io.undertow.server.HttpServerExchange;
import java.util.List;

/** The form of an answer that the client takes. */
public final class Accepted {

    private Accepted() {}

    /**
     * The best of the offers for the client.
     *
     * @throws ProblemException when the client takes none of them
     */
    public static String of(HttpServerExchange exchange, List<String> offers) {
        return MediaTypes.preferred(exchange, offers)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.NOT_ACCEPTABLE, "This address answers as " + String.join(" or ", offers) + "."));
    }
}
