package io.evenkeel.adapter.http.dashboard;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.file.PackedFiles;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.util.List;

/** Serves the built page from the class path. A missing asset is a real 404, so that an old tab notices a new build. */
public final class DashboardHandler {

    /**
     * The addresses of its screens; the page itself tells them apart. Each is one name long, because the page asks for its files
     * beside its own address, whatever prefix a proxy puts before that.
     */
    public static final List<String> SCREENS = List.of("/", "/schedule", "/data", "/health-view");

    private final PackedFiles files = new PackedFiles("/evenkeel-dashboard/");

    public Routes routes() {
        Routes routes = new Routes(RouteClass.OTHER);
        for (String screen : SCREENS) {
            routes.get(screen, Access.EVERYONE, this::page);
        }
        return routes.get("/theme.js", Access.EVERYONE, exchange -> files.send(exchange, "theme.js"))
                .get("/favicon.svg", Access.EVERYONE, exchange -> files.send(exchange, "favicon.svg"))
                .get("/assets/{file}", Access.EVERYONE, this::asset);
    }

    private void page(HttpServerExchange exchange) throws IOException {
        String path = exchange.getRelativePath();
        if (path.length() > 1 && path.endsWith("/")) {
            // One level deeper its files would not be found.
            throw PackedFiles.notFound();
        }
        files.send(exchange, "index.html");
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
