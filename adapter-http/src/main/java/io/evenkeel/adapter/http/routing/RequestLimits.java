package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a request may not ask of any route: too long an address, too many header fields, expectations and
 * protocols that nobody here speaks. The parser's own limits are wider, because it answers without a word.
 */
public final class RequestLimits implements HttpHandler {

    public static final int MAX_PARAMETERS = 100;
    public static final int MAX_HEADER_BYTES = 16 * 1024;
    public static final int MAX_HEADERS = 100;

    private static final int MAX_ADDRESS_CHARACTERS = 8 * 1024;
    /** The colon, the space and the line's end. */
    private static final int AROUND_A_HEADER = 4;

    /** As many digits as a long always takes. */
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final String webSocket;
    private final HttpHandler next;

    /** @param webSocket the one address that speaks WebSocket; empty for none */
    public RequestLimits(String webSocket, HttpHandler next) {
        this.webSocket = webSocket;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        if (!isProper(exchange)) {
            // The parser lets it pass. Who guesses where such a request ends can be made to guess wrong (smuggling).
            exchange.setPersistent(false);
            throw refusal(ProblemCode.BAD_REQUEST);
        }
        if (headers.contains(Headers.TRANSFER_ENCODING)) {
            // The parser takes chunks that are not quite as they should be. Nobody can hide a request behind them when
            // whatever follows them is thrown away.
            exchange.setPersistent(false);
        }
        if (exchange.getRequestURI().length() + exchange.getQueryString().length() > MAX_ADDRESS_CHARACTERS) {
            throw refusal(ProblemCode.URI_TOO_LONG);
        }
        if (exchange.getQueryParameters().size() > MAX_PARAMETERS) {
            throw ProblemException.of(
                    ProblemCode.INVALID_PARAMETER, "Send at most " + MAX_PARAMETERS + " parameters in the query.");
        }
        if (isTooMuch(headers)) {
            throw refusal(ProblemCode.HEADERS_TOO_LARGE);
        }
        if (asksOtherwise(headers.get(Headers.EXPECT), "100-continue")) {
            throw refusal(ProblemCode.EXPECTATION_FAILED);
        }
        // Any other protocol may be ignored (RFC 9110, 7.8), and clients that would like HTTP/2 rely on that. A
        // client that wants a WebSocket has no use for anything else.
        if (mentions(headers.get(Headers.UPGRADE), "websocket")
                && !exchange.getRelativePath().equals(webSocket)) {
            throw refusal(ProblemCode.UPGRADE_REFUSED);
        }
        next.handleRequest(exchange);
    }

    /** Whether everybody who reads the request agrees what it is, and where it ends. */
    private static boolean isProper(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getRequestHeaders();
        String method = exchange.getRequestMethod().toString();
        HeaderValues encoding = headers.get(Headers.TRANSFER_ENCODING);
        HeaderValues length = headers.get(Headers.CONTENT_LENGTH);
        boolean isMethodInUpperCase = method.equals(method.toUpperCase(Locale.ROOT));
        boolean areChunksAsIn11 = encoding == null || (exchange.isHttp11() && !asksOtherwise(encoding, "chunked"));
        boolean isLengthANumber =
                length == null || LENGTH.matcher(length.getFirst()).matches();
        return isMethodInUpperCase && areChunksAsIn11 && isLengthANumber;
    }

    private static boolean isTooMuch(HeaderMap headers) {
        int count = 0;
        int bytes = 0;
        for (HeaderValues values : headers) {
            for (String value : values) {
                count++;
                bytes += values.getHeaderName().length() + value.length() + AROUND_A_HEADER;
            }
        }
        return count > MAX_HEADERS || bytes > MAX_HEADER_BYTES;
    }

    private static boolean asksOtherwise(@Nullable HeaderValues values, String known) {
        return values != null
                && values.stream().anyMatch(value -> !value.strip().equalsIgnoreCase(known));
    }

    private static boolean mentions(@Nullable HeaderValues values, String protocol) {
        return values != null
                && values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .anyMatch(value -> value.strip().equalsIgnoreCase(protocol));
    }

    private static ProblemException refusal(ProblemCode code) {
        return ProblemException.of(code, code.advice());
    }
}
