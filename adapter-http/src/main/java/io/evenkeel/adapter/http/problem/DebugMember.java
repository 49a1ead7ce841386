package io.evenkeel.adapter.http.problem;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where in the program a problem came from. For developers, on their own machine: messages may hold what a client sent. */
final class DebugMember {

    private static final String OURS = "io.evenkeel.";
    private static final int MAX_CAUSES = 5;
    private static final int MAX_FRAMES = 30;

    private DebugMember() {}

    /** The exception behind a problem, or the problem itself when there is none. */
    static Map<String, Object> of(ProblemException problem) {
        Throwable cause = problem.getCause();
        return of(cause == null ? problem : cause, MAX_CAUSES);
    }

    private static Map<String, Object> of(Throwable thrown, int causes) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("exception", thrown.getClass().getName());
        member.put("message", String.valueOf(thrown.getMessage()));
        member.put("frames", frames(thrown));
        Throwable cause = thrown.getCause();
        if (cause != null && causes > 1) {
            member.put("cause", of(cause, causes - 1));
        }
        return member;
    }

    private static List<String> frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(MAX_FRAMES)
                .map(StackTraceElement::toString)
                .toList();
    }
}
