package io.evenkeel.adapter.http.dashboard;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.file.PackedFiles;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;

/** Serves the built page from the class path. A missing asset is a real 404, so that an old tab notices a new build. */
public final class DashboardHandler {

    private final PackedFiles files = new PackedFiles("/evenkeel-dashboard/");

    public Routes routes() {
        return new Routes()
                .get("/", Access.EVERYONE, exchange -> files.send(exchange, "index.html"))
                .get("/theme.js", Access.EVERYONE, exchange -> files.send(exchange, "theme.js"))
                .get("/favicon.svg", Access.EVERYONE, exchange -> files.send(exchange, "favicon.svg"))
                .get("/assets/{file}", Access.EVERYONE, this::asset);
    }

    private void asset(HttpServerExchange exchange) throws IOException {
        String file = Exchanges.pathParameter(exchange, "file");
        if (!PackedFiles.isName(file)) {
            throw PackedFiles.notFound();
        }
        // The name holds a hash of the content.
        files.sendForEver(exchange, "assets/" + file);
    }
}
