package io.evenkeel.adapter.http.openapi;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.file.PackedFiles;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.io.IOException;

/** {@code /openapi.json}, written by hand beside this class, and {@code /docs}, which shows it without any network. */
public final class ApiRoutes {

    private static final HttpString CONTENT_SECURITY_POLICY = new HttpString("Content-Security-Policy");

    /** Swagger UI draws its icons from data and styles its parts in place. Scripts stay those of this server. */
    private static final String POLICY_OF_SWAGGER_UI =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none';"
                    + " base-uri 'self'; object-src 'none'; form-action 'self'";

    private final PackedFiles own = new PackedFiles("/io/evenkeel/adapter/http/openapi/");
    private final PackedFiles swaggerUi = new PackedFiles("/META-INF/resources/webjars/swagger-ui/5.34.1/");

    public Routes routes() {
        return new Routes(RouteClass.OTHER)
                .get("/openapi.json", Access.EVERYONE, exchange -> own.send(exchange, "openapi.json"))
                .get("/docs", Access.EVERYONE, this::page)
                .get("/docs/start.js", Access.EVERYONE, exchange -> own.send(exchange, "start.js"))
                .get("/docs/docs.css", Access.EVERYONE, exchange -> own.send(exchange, "docs.css"))
                .get("/docs/swagger-ui.css", Access.EVERYONE, exchange -> swaggerUi.send(exchange, "swagger-ui.css"))
                .get(
                        "/docs/swagger-ui-bundle.js",
                        Access.EVERYONE,
                        exchange -> swaggerUi.send(exchange, "swagger-ui-bundle.js"));
    }

    private void page(HttpServerExchange exchange) throws IOException {
        exchange.getResponseHeaders().put(CONTENT_SECURITY_POLICY, POLICY_OF_SWAGGER_UI);
        own.send(exchange, "docs.html");
    }
}
