package io.evenkeel.adapter.http.exchange;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of several forms of an answer a client wants (RFC 9110, 12.5.1). */
public final class MediaTypes {

    private MediaTypes() {}

    /**
     * The offer that the client's Accept header likes best; of equal ones the first. Empty when it takes none of them.
     *
     * @param offers media types such as {@code application/json}, the server's favourite first
     */
    public static Optional<String> preferred(HttpServerExchange exchange, List<String> offers) {
        exchange.getResponseHeaders().put(Headers.VARY, Headers.ACCEPT_STRING);
        HeaderValues accept = exchange.getRequestHeaders().get(Headers.ACCEPT);
        if (accept == null || accept.stream().allMatch(String::isBlank)) {
            return Optional.of(offers.get(0));
        }
        if (accept.size() == 1 && offers.contains(accept.getFirst())) {
            // What most clients send: one of the offers, and nothing else.
            return Optional.of(accept.getFirst());
        }
        List<String> ranges =
                accept.stream().flatMap(line -> Arrays.stream(line.split(","))).toList();
        String best = null;
        double bestWeight = 0;
        for (String offer : offers) {
            double weight = weight(offer, ranges);
            if (weight > bestWeight) {
                best = offer;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The weight of the most specific range that covers the offer. */
    private static double weight(String offer, List<String> ranges) {
        int mostSpecific = 0;
        double weight = 0;
        for (String range : ranges) {
            String[] parts = range.toLowerCase(Locale.ROOT).split(";");
            int specificity = parts.length == 0 ? 0 : specificity(parts[0].strip(), offer);
            if (specificity > mostSpecific) {
                mostSpecific = specificity;
                weight = quality(parts);
            }
        }
        return weight;
    }

    private static int specificity(String range, String offer) {
        if (range.equals(offer)) {
            return 3;
        }
        if (range.endsWith("/*") && offer.startsWith(range.substring(0, range.length() - 1))) {
            return 2;
        }
        return range.equals("*/*") || range.equals("*") ? 1 : 0;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.matches("q=[01](\\.[0-9]{0,3})?")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
