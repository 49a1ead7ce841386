package io.evenkeel.adapter.http.problem;

import io.undertow.util.AttachmentKey;

/**
 * What a request ended with, for whoever counts.
 *
 * @param code the kind of problem
 * @param fingerprint what makes it the same as another one
 */
public record ReportedProblem(ProblemCode code, String fingerprint) {

    /** There when the request ended with a problem. */
    public static final AttachmentKey<ReportedProblem> OF_REQUEST = AttachmentKey.create(ReportedProblem.class);
}
