package io.evenkeel.adapter.http.input;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Sha256;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header fields that make a write safe: the version it was decided on, and a name to repeat it by. */
public final class WriteHeaders {

    static final HttpString IDEMPOTENCY_KEY = new HttpString("Idempotency-Key");

    /** Longer than that of anything that can be written to. */
    private static final int LONGEST_TARGET = 300;

    private static final Pattern VERSION = Pattern.compile("\"([1-9][0-9]{0,17})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private WriteHeaders() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version in {@code If-Match}.
     *
     * @throws ProblemException when there is none: somebody else's change would be overwritten unseen
     */
    public static long version(HttpServerExchange exchange) {
        String given = only(exchange, Headers.IF_MATCH);
        if (given == null) {
            throw ProblemException.of(
                    ProblemCode.VERSION_REQUIRED, "Send If-Match with the ETag that reading it gave, such as \"3\".");
        }
        Matcher matcher = VERSION.matcher(given);
        if (!matcher.matches()) {
            throw ProblemException.of(
                    ProblemCode.INVALID_HEADER, "If-Match is one ETag that reading it gave, in quotes, such as \"3\".");
        }
        return Long.parseLong(matcher.group(1));
    }

    /** How the call is known when it comes again; null when its sender gave it no name. */
    public static <T> @Nullable RepeatableCall<T> call(
            HttpServerExchange exchange, Function<? super T, String> answer) {
        String name = only(exchange, IDEMPOTENCY_KEY);
        if (name == null) {
            return null;
        }
        if (!KEY.matcher(name).matches()) {
            throw ProblemException.of(
                    ProblemCode.INVALID_HEADER, "Idempotency-Key has 1 to 255 visible ASCII characters and no blanks.");
        }
        return new RepeatableCall<>(scope(exchange), name, hash(exchange), answer);
    }

    /** Within it a name is unique: two people may choose the same one, and so may one for two addresses. */
    private static String scope(HttpServerExchange exchange) {
        String path = exchange.getRequestPath();
        String target = path.length() <= LONGEST_TARGET ? path : path.substring(0, LONGEST_TARGET);
        String user = exchange.getAttachment(Exchanges.USER);
        return exchange.getRequestMethod() + " " + target + (user == null ? "" : " " + user);
    }

    private static @Nullable String only(HttpServerExchange exchange, HttpString field) {
        HeaderValues values = exchange.getRequestHeaders().get(field);
        if (values == null) {
            return null;
        }
        if (values.size() > 1) {
            throw ProblemException.of(ProblemCode.INVALID_HEADER, "Send " + field + " once.");
        }
        return values.getFirst().strip();
    }

    /** The same body for another version is another request. */
    private static String hash(HttpServerExchange exchange) {
        String version = exchange.getRequestHeaders().getFirst(Headers.IF_MATCH);
        return Sha256.ofParts(
                Exchanges.bodyIfAny(exchange), (version == null ? "" : version).getBytes(StandardCharsets.UTF_8));
    }
}
