package io.evenkeel.adapter.http.problem;

/** The catalogue of errors. A code never changes its meaning. */
public enum ProblemCode {
    INVALID_PARAMETER(
            400, "A parameter of the request is missing or wrong", "Mend what 'errors' names and send it again."),
    UNKNOWN_TRAINER(400, "There is no such trainer", "Name the id or the exact name of a trainer that exists."),
    UNKNOWN_ACTIVITY(400, "There is no such activity", "Name the id or the exact name of an activity that exists."),
    NO_EARLIER_RANGE(
            400, "There is no earlier range to compare with", "Ask for a later range, or leave 'compare' out."),
    REPORT_TOO_LARGE(422, "The report would take too much", "Ask for less, as the detail says."),
    NOT_FOUND(404, "There is nothing at this address", "Check the path; the API begins with /api/v1."),
    METHOD_NOT_ALLOWED(405, "This address does not take that method", "Use a method of the Allow header."),
    MISDIRECTED_REQUEST(
            421,
            "This server does not answer to that host name",
            "Until sign-in is set up, address it as localhost, 127.0.0.1 or [::1]."),
    INTERNAL_ERROR(500, "The server made a mistake", "Report the trace id; repeating the request may not help."),
    REPORT_TOO_SLOW(503, "The report takes too long at present", "Ask for a shorter range, or try again later."),
    STORE_CORRUPT(500, "The stored data cannot be read", "Report the trace id; restore a backup if it persists."),
    STORE_UNAVAILABLE(503, "The store cannot be reached", "Try again after the time that Retry-After gives."),
    STORE_TIMED_OUT(503, "The store did not answer in time", "Try again later, or ask for a shorter range.");

    private final int status;
    private final String title;
    private final String advice;

    ProblemCode(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What whoever gets it can do. */
    public String advice() {
        return advice;
    }

    /** Whether trying again later can help; such an answer carries {@code Retry-After}. */
    public boolean isRetryable() {
        return status == 503;
    }
}
