package io.evenkeel.adapter.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a request belongs to (W3C Trace Context): the caller's when it sent a valid one, a new one otherwise.
 *
 * @param traceId 32 hexadecimal digits, not all of them zero
 * @param spanId 16 of them, for what this server does of it
 * @param flags two digits: whether somebody records the trace
 */
record TraceContext(String traceId, String spanId, String flags) {

    /** Version ff and ids of zeros alone are none. */
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

    private static final HexFormat HEX = HexFormat.of();
    private static final String NOT_RECORDED = "00";

    static TraceContext of(@Nullable String traceparent) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        // Zero is no id, and one in 2^64 draws would be.
        String spanId = HEX.toHexDigits(random.nextLong() | 1);
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return new TraceContext(matcher.group(1), spanId, matcher.group(2));
            }
        }
        String traceId = HEX.toHexDigits(random.nextLong() | 1) + HEX.toHexDigits(random.nextLong());
        return new TraceContext(traceId, spanId, NOT_RECORDED);
    }

    /** What the caller is told: the value of the header field {@code traceresponse}. */
    String response() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }
}
