package io.evenkeel.adapter.http;

import io.evenkeel.application.port.out.RequestTrace;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a request belongs to (W3C Trace Context): the caller's when it sent a valid one, a new one otherwise. The ids
 * are made here and nowhere else, so that answers, problems, log, incidents and traces have the same.
 *
 * @param traceId 32 hexadecimal digits, not all of them zero
 * @param spanId 16 of them, for what this server does of it
 * @param parentId 16 of them, for what the caller did; null for a new trace
 * @param flags two digits: whether somebody records the trace
 */
record TraceContext(String traceId, String spanId, @Nullable String parentId, String flags) {

    /** Version ff and ids of zeros alone are none. */
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-((?!0{16})[0-9a-f]{16})-([0-9a-f]{2})");

    private static final HexFormat HEX = HexFormat.of();
    private static final String RECORDED = "01";
    private static final String NOT_RECORDED = "00";
    private static final int HEXADECIMAL = 16;

    /** @param isSampled whether a trace that begins here, of this id, is recorded; whoever calls has decided it for its own */
    static TraceContext of(@Nullable String traceparent, Predicate<String> isSampled) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        // Zero is no id, and one in 2^64 draws would be.
        String spanId = HEX.toHexDigits(random.nextLong() | 1);
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return new TraceContext(matcher.group(1), spanId, matcher.group(2), matcher.group(3));
            }
        }
        String traceId = HEX.toHexDigits(random.nextLong() | 1) + HEX.toHexDigits(random.nextLong());
        return new TraceContext(traceId, spanId, null, isSampled.test(traceId) ? RECORDED : NOT_RECORDED);
    }

    /** What the caller is told: the value of the header field {@code traceresponse}. */
    String response() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    RequestTrace trace() {
        return new RequestTrace(traceId, spanId, parentId, (Integer.parseInt(flags, HEXADECIMAL) & 1) == 1);
    }
}
