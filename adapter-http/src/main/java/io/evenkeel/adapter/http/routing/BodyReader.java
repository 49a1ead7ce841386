package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.time.Duration;
import java.util.Locale;

/**
 * Collects the body of a request on the thread that reads from the network, and calls the next handler when all of it is
 * there. A client that sends slowly, or stops, holds a little memory and no worker.
 */
public final class BodyReader implements HttpHandler {

    private final BodyForm form;
    private final Duration within;
    private final HttpHandler next;

    /** @param within how long the body may take to arrive */
    public BodyReader(BodyForm form, Duration within, HttpHandler next) {
        this.form = form;
        this.within = within;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        long length = exchange.getRequestContentLength();
        if (length > form.maxBytes()) {
            throw tooLarge(form);
        }
        refuseOtherForms(exchange, length);
        new BodyCollector(exchange, form, next).start(within);
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
        String mediaType = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean isEmpty =
                length == 0 || (length < 0 && !exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING));
        if (!isEmpty && !mediaType.equals(form.mediaType())) {
            throw ProblemException.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, "This address takes " + form.mediaType() + ".");
        }
    }
}
