package io.evenkeel.faults.load;

import org.jspecify.annotations.Nullable;

/**
 * What became of one operation. Times are of {@link System#nanoTime()}.
 *
 * @param number which one it was, from 0
 * @param kind of which sort
 * @param key its idempotency key; null without one
 * @param intended when it should have begun: waiting times count from here
 * @param started when it was sent the first time
 * @param ended when the last answer was there
 * @param attempts how often it was sent
 * @param status of the last answer, or {@link #NOT_SENT} or {@link #NO_ANSWER}
 * @param retryAfter whether that answer said when to come back
 * @param bytes of that answer
 * @param result what was kept of it, such as the id of what was made
 */
public record Operation(
        long number,
        String kind,
        @Nullable String key,
        long intended,
        long started,
        long ended,
        int attempts,
        int status,
        boolean retryAfter,
        long bytes,
        String result) {

    /** It never reached the server, so it had no effect. */
    public static final int NOT_SENT = -1;
    /** It may have had its effect or not. */
    public static final int NO_ANSWER = -2;

    /** From when it should have begun to its answer: nobody's waiting is left out, also not behind others. */
    public long nanos() {
        return ended - intended;
    }

    /** Whether it was answered as it should be. */
    public boolean isGood() {
        return status >= 200 && status < 300;
    }
}
