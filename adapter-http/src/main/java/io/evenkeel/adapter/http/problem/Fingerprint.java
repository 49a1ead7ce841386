package io.evenkeel.adapter.http.problem;

import io.evenkeel.adapter.http.exchange.Sha256;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What makes two problems the same one: code, route, class of the exception and our topmost frame, without its line. */
final class Fingerprint {

    private static final String OURS = "io.evenkeel.";
    private static final int DIGITS = 16;
    private static final int MAX_CAUSES = 5;
    private static final int FRAMES_OF_EACH = 12;

    /** A refusal must cost little, and a program has few kinds of problems. */
    private static final int MOST_KNOWN = 1_000;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Fingerprint() {}

    static String of(ProblemCode code, String route, @Nullable Throwable cause) {
        String exception = cause == null ? "" : cause.getClass().getName() + "|" + topFrame(cause);
        String all = code + "|" + route + "|" + exception;
        String known = KNOWN.get(all);
        if (known != null) {
            return known;
        }
        String computed = Sha256.of(all).substring(0, DIGITS);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(all, computed);
        }
        return computed;
    }

    /** Classes and frames of an exception and its causes; no messages. */
    static String frames(Throwable thrown) {
        StringBuilder out = new StringBuilder();
        Throwable each = thrown;
        for (int i = 0; i < MAX_CAUSES && each != null; i++) {
            out.append(i == 0 ? "" : " caused by ").append(each.getClass().getName());
            StackTraceElement[] stack = each.getStackTrace();
            for (int frame = 0; frame < Math.min(FRAMES_OF_EACH, stack.length); frame++) {
                out.append(" at ").append(stack[frame]);
            }
            each = each.getCause();
        }
        return out.toString();
    }

    private static String topFrame(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return frame.getClassName() + "." + frame.getMethodName();
            }
        }
        Throwable cause = thrown.getCause();
        return cause == null || Objects.equals(cause, thrown) ? "" : topFrame(cause);
    }
}
