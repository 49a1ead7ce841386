package io.evenkeel.adapter.http.dashboard;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Serves the built page from the class path. A missing asset is a real 404, so that an old tab notices a new build. */
public final class DashboardHandler {

    private static final String ROOT = "/evenkeel-dashboard/";
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    /** Grows to the files of the build and no further: only what exists is kept. */
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    public Routes routes() {
        return new Routes()
                .get("/", Access.EVERYONE, exchange -> send(exchange, "index.html"))
                .get("/theme.js", Access.EVERYONE, exchange -> send(exchange, "theme.js"))
                .get("/favicon.svg", Access.EVERYONE, exchange -> send(exchange, "favicon.svg"))
                .get("/assets/{file}", Access.EVERYONE, this::asset);
    }

    private void asset(HttpServerExchange exchange) throws IOException {
        String file = Exchanges.pathParameter(exchange, "file");
        if (!FILE.matcher(file).matches()) {
            throw notFound();
        }
        byte[] found = content("assets/" + file);
        // The name holds a hash of the content.
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, IMMUTABLE);
        send(exchange, file, found);
    }

    private void send(HttpServerExchange exchange, String file) throws IOException {
        send(exchange, file, content(file));
    }

    private static void send(HttpServerExchange exchange, String file, byte[] content) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, TYPES.getOrDefault(extension, "application/octet-stream"));
        exchange.getResponseSender().send(ByteBuffer.wrap(content));
    }

    private byte[] content(String file) throws IOException {
        byte[] known = files.get(file);
        if (known != null) {
            return known;
        }
        try (InputStream resource = DashboardHandler.class.getResourceAsStream(ROOT + file)) {
            if (resource == null) {
                throw notFound();
            }
            byte[] read = resource.readAllBytes();
            files.put(file, read);
            return read;
        }
    }

    private static ProblemException notFound() {
        return ProblemException.of(
                ProblemCode.NOT_FOUND, "There is no such file; this server may have been built without its dashboard.");
    }
}
