package io.evenkeel.adapter.http.exchange;

import io.evenkeel.application.port.out.RequestTrace;
import io.evenkeel.application.time.Cancellation;
import io.evenkeel.application.time.Deadline;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.PathTemplateMatch;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/** What belongs to one request: its trace, its deadline, its route. */
public final class Exchanges {

    public static final AttachmentKey<RequestTrace> TRACE = AttachmentKey.create(RequestTrace.class);
    public static final AttachmentKey<Deadline> DEADLINE = AttachmentKey.create(Deadline.class);

    /** Ends that deadline early. */
    public static final AttachmentKey<Cancellation> CANCELLATION = AttachmentKey.create(Cancellation.class);

    /** What making the answer may take of the deadline. */
    public static final AttachmentKey<Duration> ANSWER_WITHIN = AttachmentKey.create(Duration.class);

    /** The account of whoever is signed in. */
    public static final AttachmentKey<String> USER = AttachmentKey.create(String.class);

    /** Where the request comes from, as far as it is known: behind proxies of ours, the address that they name. */
    public static final AttachmentKey<InetAddress> CLIENT = AttachmentKey.create(InetAddress.class);

    /** There when problems show where in the program they came from. */
    public static final AttachmentKey<Boolean> SHOWS_DEBUG = AttachmentKey.create(Boolean.class);

    /** The whole body, for routes that take one. */
    public static final AttachmentKey<byte[]> BODY = AttachmentKey.create(byte[].class);

    /** The same for routes that take a file. */
    public static final AttachmentKey<Upload> UPLOAD = AttachmentKey.create(Upload.class);

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private Exchanges() {}

    public static RequestTrace trace(HttpServerExchange exchange) {
        return Objects.requireNonNull(exchange.getAttachment(TRACE), "the outermost handler sets it");
    }

    public static String traceId(HttpServerExchange exchange) {
        return trace(exchange).traceId();
    }

    public static Deadline deadline(HttpServerExchange exchange) {
        return Objects.requireNonNull(exchange.getAttachment(DEADLINE), "the outermost handler sets it");
    }

    /** By which the work for the request ends when nobody waits for it any more. */
    public static Cancellation cancellation(HttpServerExchange exchange) {
        return Objects.requireNonNull(exchange.getAttachment(CANCELLATION), "the outermost handler sets it");
    }

    /** The deadline of making the answer, from now on: earlier than what the client waits, so that it gets one. */
    public static Deadline answerDeadline(HttpServerExchange exchange) {
        return deadline(exchange)
                .atMost(Objects.requireNonNull(exchange.getAttachment(ANSWER_WITHIN), "the outermost handler sets it"));
    }

    /** The method, or OTHER: a label of telemetry must not be the client's to invent. */
    public static String method(HttpServerExchange exchange) {
        String method = exchange.getRequestMethod().toString();
        return METHODS.contains(method) ? method : "OTHER";
    }

    /** The template of the route, never the raw path, which can hold a secret. */
    public static String route(HttpServerExchange exchange) {
        PathTemplateMatch match = exchange.getAttachment(PathTemplateMatch.ATTACHMENT_KEY);
        return match == null ? "unmatched" : match.getMatchedTemplate();
    }

    /** The value that the path has for a name of the route's template. */
    public static String pathParameter(HttpServerExchange exchange, String name) {
        PathTemplateMatch match = exchange.getAttachment(PathTemplateMatch.ATTACHMENT_KEY);
        String value = match == null ? null : match.getParameters().get(name);
        return Objects.requireNonNull(value, () -> "the route has no parameter " + name);
    }

    public static byte[] body(HttpServerExchange exchange) {
        return Objects.requireNonNull(exchange.getAttachment(BODY), "the route takes no body");
    }

    /** The whole body, of which nobody else shall see anything: not even its hash may be logged. */
    public static byte[] secretBody(HttpServerExchange exchange) {
        return Objects.requireNonNull(exchange.removeAttachment(BODY), "the route takes no body");
    }

    public static Upload upload(HttpServerExchange exchange) {
        return Objects.requireNonNull(exchange.getAttachment(UPLOAD), "the route takes no file");
    }

    /** The body; empty for routes that take none. */
    public static byte[] bodyIfAny(HttpServerExchange exchange) {
        byte[] body = exchange.getAttachment(BODY);
        return body == null ? new byte[0] : body;
    }

    /** Sends a whole answer. */
    public static void send(HttpServerExchange exchange, String contentType, String body) {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, contentType);
        onItsOwnThread(exchange, () -> exchange.getResponseSender().send(body, StandardCharsets.UTF_8));
    }

    /** Answers without a body. */
    public static void end(HttpServerExchange exchange) {
        onItsOwnThread(exchange, exchange::endExchange);
    }

    /**
     * On the thread of its connection, once the handler has returned. A worker that ends an exchange has to share the state of the
     * connection with that thread, which then spins while the worker waits for a processor: on a busy machine a third of all the time went
     * there.
     */
    private static void onItsOwnThread(HttpServerExchange exchange, Runnable answer) {
        if (exchange.isInIoThread()) {
            answer.run();
        } else {
            exchange.dispatch(exchange.getIoThread(), own -> answer.run());
        }
    }
}
