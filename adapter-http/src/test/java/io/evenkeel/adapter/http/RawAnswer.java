package io.evenkeel.adapter.http;

import java.util.Map;

/**
 * One answer as it came over the wire.
 *
 * @param status its status
 * @param headers its header fields, their names in lower case
 * @param body its body
 */
record RawAnswer(int status, Map<String, String> headers, String body) {

    /** The code of the problem that it is; empty when it is none. */
    String code() {
        return "application/problem+json".equals(headers.get("content-type"))
                ? body.replaceFirst("(?s).*\"code\":\"([A-Z_]+)\",\"traceId\".*", "$1")
                : "";
    }

    /** Whether the server says that it closes the connection. */
    boolean isLast() {
        return "close".equals(headers.get("connection"));
    }
}
