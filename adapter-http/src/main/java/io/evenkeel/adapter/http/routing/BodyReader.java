package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.time.Cancellation;
import io.evenkeel.application.time.Deadline;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.time.Duration;
import java.util.function.Function;

/**
 * Collects the body of a request on the thread that reads from the network, and calls the next handler when all of it is
 * there. A client that sends slowly, or stops, holds a little memory and no worker.
 */
public final class BodyReader implements HttpHandler {

    private final BodyForm form;
    private final Duration within;
    private final Function<HttpServerExchange, BodySink> sink;
    private final HttpHandler next;

    private BodyReader(BodyForm form, Duration within, Function<HttpServerExchange, BodySink> sink, HttpHandler next) {
        this.form = form;
        this.within = within;
        this.sink = sink;
        this.next = next;
    }

    /**
     * For bodies that are kept in memory.
     *
     * @param within how long the body may take to arrive
     */
    public static BodyReader inMemory(BodyForm form, Duration within, HttpHandler next) {
        return new BodyReader(form, within, exchange -> new MemoryBody(), next);
    }

    /**
     * For uploads. The time for the answer begins when all is there, unless the client said how long it waits.
     *
     * @param within how long the body may take to arrive
     * @param renewed the deadline from then on, which the request can end early
     */
    public static BodyReader onDisk(
            BodyForm form,
            Duration within,
            UploadRoom room,
            Function<Cancellation, Deadline> renewed,
            HttpHandler next) {
        return new BodyReader(form, within, room::placeFor, exchange -> {
            if (!exchange.getRequestHeaders().contains(RequestDeadline.REQUEST_TIMEOUT)) {
                exchange.putAttachment(Exchanges.DEADLINE, renewed.apply(Exchanges.cancellation(exchange)));
            }
            next.handleRequest(exchange);
        });
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        long length = exchange.getRequestContentLength();
        if (length > form.maxBytes()) {
            throw tooLarge(form);
        }
        refuseOtherForms(exchange, length);
        new BodyCollector(exchange, form, sink.apply(exchange), next).start(within);
    }

    static ProblemException tooLarge(BodyForm form) {
        return ProblemException.of(
                ProblemCode.BODY_TOO_LARGE, "This address takes bodies of up to " + form.maxBytes() + " bytes.");
    }

    private void refuseOtherForms(HttpServerExchange exchange, long length) {
        HeaderValues encoding = exchange.getRequestHeaders().get(Headers.CONTENT_ENCODING);
        if (encoding != null
                && !encoding.stream().allMatch(value -> value.strip().equalsIgnoreCase("identity"))) {
            throw ProblemException.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without Content-Encoding.");
        }
        HeaderValues type = exchange.getRequestHeaders().get(Headers.CONTENT_TYPE);
        String given = type == null ? "" : type.getFirst();
        String mediaType = BodyForm.mediaType(given);
        boolean isEmpty =
                length == 0 || (length < 0 && !exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING));
        if (!isEmpty && !form.mediaTypes().contains(mediaType)) {
            throw ProblemException.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    "This address takes " + String.join(" or ", form.mediaTypes()) + ".");
        }
    }
}
