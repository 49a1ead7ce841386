package io.evenkeel.adapter.http.problem;

import io.evenkeel.adapter.http.exchange.UnreadableJsonException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. No stack trace: it is an answer, not a fault. */
public final class ProblemException extends RuntimeException {

    private final ProblemCode code;
    private final List<FieldError> errors;
    private final Map<String, Object> extensions;
    private @Nullable Duration retryAfter;

    private ProblemException(
            ProblemCode code,
            String detail,
            List<FieldError> errors,
            Map<String, Object> extensions,
            @Nullable Throwable cause) {
        super(detail, cause, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
        this.extensions = Map.copyOf(extensions);
    }

    public static ProblemException of(ProblemCode code, String detail) {
        return new ProblemException(code, detail, List.of(), Map.of(), null);
    }

    /** @param extensions further members of the problem */
    public static ProblemException of(ProblemCode code, String detail, Map<String, Object> extensions) {
        return new ProblemException(code, detail, List.of(), extensions, null);
    }

    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(
                ProblemCode.INVALID_PARAMETER, ProblemCode.INVALID_PARAMETER.advice(), errors, Map.of(), null);
    }

    /** A body that cannot be read; the problem says where. */
    static ProblemException ofJson(UnreadableJsonException wrong) {
        String pointer = wrong.pointer();
        if (pointer != null) {
            return invalid(List.of(new FieldError(pointer, "WRONG_SHAPE", String.valueOf(wrong.getMessage()))));
        }
        return new ProblemException(
                ProblemCode.MALFORMED_JSON,
                "In line " + wrong.line() + ", column " + wrong.column() + ": " + wrong.getMessage() + ".",
                List.of(),
                Map.of("line", wrong.line(), "column", wrong.column()),
                null);
    }

    /** Something that is needed has failed. */
    public static ProblemException ofFailure(ProblemCode code, String detail, Throwable cause) {
        return ofFailure(code, detail, Map.of(), cause);
    }

    /** A failed dependency, with members that say what was asked for. */
    static ProblemException ofFailure(
            ProblemCode code, String detail, Map<String, Object> extensions, Throwable cause) {
        return new ProblemException(code, detail, List.of(), extensions, cause);
    }

    /** The same, with the exact time after which trying again makes sense. */
    public ProblemException retryAfter(Duration time) {
        ProblemException other =
                new ProblemException(code, String.valueOf(getMessage()), errors, extensions, getCause());
        other.retryAfter = time;
        return other;
    }

    /** After how long trying again makes sense; null when nobody knows exactly. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    public ProblemCode code() {
        return code;
    }

    List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> extensions() {
        return extensions;
    }
}
