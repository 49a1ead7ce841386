package io.evenkeel.adapter.http.problem;

import io.evenkeel.application.port.out.StoreException;
import java.util.Map;

/** What a failed store means to a client. Total over the family. */
public final class StoreProblems {

    private StoreProblems() {}

    /** @param extensions further members of the problem, such as what was asked for */
    public static ProblemException of(StoreException failed, Map<String, Object> extensions) {
        ProblemCode code = code(failed);
        return ProblemException.ofFailure(code, code.advice(), extensions, failed);
    }

    private static ProblemCode code(StoreException failed) {
        if (failed instanceof StoreException.TimedOut) {
            return ProblemCode.STORE_TIMED_OUT;
        }
        if (failed instanceof StoreException.Corrupt) {
            return ProblemCode.STORE_CORRUPT;
        }
        return ProblemCode.STORE_UNAVAILABLE;
    }
}
