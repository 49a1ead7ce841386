package io.evenkeel.adapter.http.input;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The header field that leads from a page of a list to the next one (RFC 8288). */
public final class NextLink {

    private static final HttpString LINK = new HttpString("Link");

    private NextLink() {}

    /** Adds the field: the same list from another place, relative to this address. */
    public static void add(HttpServerExchange exchange, String path, String cursor) {
        Map<String, String> query = new TreeMap<>();
        exchange.getQueryParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        query.put("cursor", cursor);
        exchange.getResponseHeaders()
                .put(
                        LINK,
                        query.entrySet().stream()
                                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                                .collect(Collectors.joining("&", "<" + path + "?", ">; rel=\"next\"")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
