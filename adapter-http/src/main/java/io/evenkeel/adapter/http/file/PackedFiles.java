package io.evenkeel.adapter.http.file;

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

/** The files below one folder of the class path. Safe for any thread. */
public final class PackedFiles {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png");

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    private final String folder;

    /**
     * Grows to the files of the build and no further: only what exists is kept. Outside of the heap, since the rest of a file
     * inside of it would be copied at each attempt to send some of it, which slow readers could make use of.
     */
    private final Map<String, ByteBuffer> known = new ConcurrentHashMap<>();

    /** @param folder absolute, with a slash at its end */
    public PackedFiles(String folder) {
        this.folder = folder;
    }

    /** Whether a text that a client sent can name a file, and nothing outside the folder. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * Answers with a file.
     *
     * @param path below the folder; never what a client sent, unless {@link #isName}
     * @throws ProblemException that says so when there is no such file
     */
    public void send(HttpServerExchange exchange, String path) throws IOException {
        send(exchange, path, content(path));
    }

    /**
     * Answers with a file whose name changes with its content, so that it can be kept for ever.
     *
     * @throws ProblemException that says so when there is no such file; nobody keeps that
     */
    public void sendForEver(HttpServerExchange exchange, String path) throws IOException {
        ByteBuffer content = content(path);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, IMMUTABLE);
        send(exchange, path, content);
    }

    /** @return always a problem that says that there is no such file */
    public static ProblemException notFound() {
        return ProblemException.of(
                ProblemCode.NOT_FOUND, "There is no such file; this server may have been built without its dashboard.");
    }

    private static void send(HttpServerExchange exchange, String path, ByteBuffer content) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, TYPES.getOrDefault(extension, "application/octet-stream"));
        exchange.getResponseSender().send(content);
    }

    /** Its bytes, of which each caller has a view of its own. */
    private ByteBuffer content(String path) throws IOException {
        ByteBuffer kept = known.get(path);
        if (kept != null) {
            return kept.duplicate();
        }
        try (InputStream resource = PackedFiles.class.getResourceAsStream(folder + path)) {
            if (resource == null) {
                throw notFound();
            }
            byte[] read = resource.readAllBytes();
            ByteBuffer direct =
                    ByteBuffer.allocateDirect(read.length).put(read).flip().asReadOnlyBuffer();
            known.put(path, direct);
            return direct.duplicate();
        }
    }
}
