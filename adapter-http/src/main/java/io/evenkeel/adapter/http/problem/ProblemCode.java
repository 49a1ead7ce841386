package io.evenkeel.adapter.http.problem;

import static io.evenkeel.adapter.http.problem.Severity.BUG;
import static io.evenkeel.adapter.http.problem.Severity.DEPENDENCY;
import static io.evenkeel.adapter.http.problem.Severity.EXPECTED;

import org.jspecify.annotations.Nullable;

/** The catalogue of errors. A code never changes its meaning; each has its page in {@code docs/errors}. */
public enum ProblemCode {
    BAD_REQUEST(
            400, EXPECTED, "The request is not proper HTTP", "Send HTTP/1.1 with a length or chunks, nothing else."),
    INVALID_PARAMETER(
            400,
            EXPECTED,
            "A parameter of the request is missing or wrong",
            "Mend what 'errors' names and send it again."),
    INVALID_HEADER(
            400,
            EXPECTED,
            "A header field has a value that makes no sense",
            "Send the header field as the detail says."),
    UNKNOWN_TRAINER(
            400, EXPECTED, "There is no such trainer", "Name the id or the exact name of a trainer that exists."),
    UNKNOWN_ACTIVITY(
            400, EXPECTED, "There is no such activity", "Name the id or the exact name of an activity that exists."),
    UNKNOWN_ROOM(400, EXPECTED, "There is no such room", "Name the id or the exact name of a room that exists."),
    NO_EARLIER_RANGE(
            400,
            EXPECTED,
            "There is no earlier range to compare with",
            "Ask for a later range, or leave 'compare' out."),
    MALFORMED_JSON(400, EXPECTED, "The body is not JSON that can be read", "Mend it at the position that is given."),
    UPGRADE_REFUSED(
            400, EXPECTED, "This address does not speak WebSocket", "Ask by plain HTTP, without the Upgrade header."),
    UNAUTHENTICATED(
            401,
            EXPECTED,
            "You are not signed in",
            "Sign in, and send the access token as 'Authorization: Bearer ...'; one that is over, get anew."),
    SIGN_IN_REFUSED(401, EXPECTED, "That name and password do not fit", "Check the name and the password."),
    SIGN_IN_ENDED(401, EXPECTED, "The sign-in has ended", "Sign in again with name and password."),
    FORBIDDEN(
            403,
            EXPECTED,
            "Your role does not allow that",
            "Ask an administrator for the role that the detail names, or leave it to somebody who has it."),
    ORIGIN_REFUSED(
            403,
            EXPECTED,
            "Another site started that",
            "Sign in from the page of this server. Behind a proxy, server.publicUrl must be what people type."),
    NOT_FOUND(404, EXPECTED, "There is nothing at this address", "Check the path; the API begins with /api/v1."),
    UNKNOWN_SESSION(
            404, EXPECTED, "There is no such session", "Check the id; the list at /api/v1/sessions has them all."),
    UNKNOWN_SERIES(404, EXPECTED, "There is no such series", "Check the id; the list at /api/v1/series has them all."),
    UNKNOWN_ENTRY(
            404,
            EXPECTED,
            "There is no such entry of the roster",
            "Check the id; the list at the address above it has them all."),
    UNKNOWN_FEED(
            404,
            EXPECTED,
            "There is no such link to a calendar",
            "Check the id; the list at /api/v1/calendar-feeds has them all."),
    UNKNOWN_CALENDAR(
            404, EXPECTED, "There is no calendar at this address", "Ask whoever gave you the address for a new one."),
    METHOD_NOT_ALLOWED(405, EXPECTED, "This address does not take that method", "Use a method of the Allow header."),
    NOT_ACCEPTABLE(
            406, EXPECTED, "The answer cannot be had in that form", "Accept one of the media types that detail names."),
    REQUEST_TIMED_OUT(408, EXPECTED, "The body did not arrive in time", "Send it again, whole and without a pause."),
    TIME_TAKEN(
            409,
            EXPECTED,
            "Another session holds the trainer or the room then",
            "Take one of the times that nextFree names, or another trainer or room."),
    ILLEGAL_TRANSITION(
            409,
            EXPECTED,
            "What happened to the session so far does not allow that",
            "Read the session again; its status says what can be done to it."),
    NAME_TAKEN(409, EXPECTED, "Another one has that name", "Give another name, or change the one that has it."),
    STILL_NEEDED(
            409,
            EXPECTED,
            "Something refers to it, so it cannot be removed",
            "Change what the detail names first, or keep it; a trainer can be made inactive instead."),
    VERSION_CHANGED(412, EXPECTED, "Somebody else has changed it", "Read it again, and decide anew on what it is now."),
    BODY_TOO_LARGE(413, EXPECTED, "The body is too large", "Send less at once; the detail names the limit."),
    URI_TOO_LONG(414, EXPECTED, "The address is too long", "Keep path and query within 8 KiB."),
    UNSUPPORTED_MEDIA_TYPE(
            415, EXPECTED, "The body is not of a type that is taken here", "Send what the detail names, uncompressed."),
    EXPECTATION_FAILED(
            417, EXPECTED, "The server does not do what Expect asks for", "Send Expect: 100-continue, or no Expect."),
    MISDIRECTED_REQUEST(
            421,
            EXPECTED,
            "This server does not answer to that host name",
            "Until sign-in is set up, address it as localhost, 127.0.0.1 or [::1]."),
    NOT_BOOKABLE(
            422,
            EXPECTED,
            "A rule stands against that time",
            "Take another time, or change what the detail names in the roster."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            EXPECTED,
            "The idempotency key was used for another request",
            "Give each request a key of its own, and repeat it only unchanged."),
    INVALID_SERIES(
            422,
            EXPECTED,
            "The series is none that can be expanded",
            "Mend the part that the detail names, as it says; the rules are those of RFC 5545."),
    NEVER_BOOKABLE(
            422,
            EXPECTED,
            "That can be booked at no time",
            "Ask for a time or a length that can be, as the detail says."),
    DETAILS_MISSING(
            422,
            EXPECTED,
            "Too little is known about what was named",
            "Add what the detail names to the roster, by 'evenkeel roster import'."),
    QUESTION_TOO_LARGE(
            422, EXPECTED, "The question about the schedule would take too much", "Ask for less, as the detail says."),
    TOO_MANY_FEEDS(
            422,
            EXPECTED,
            "There are too many links to calendars",
            "Take away those that nobody uses; there can be 1000."),
    REPORT_TOO_LARGE(422, EXPECTED, "The report would take too much", "Ask for less, as the detail says."),
    UPGRADE_REQUIRED(
            426,
            EXPECTED,
            "This address speaks WebSocket alone",
            "Open a WebSocket (RFC 6455), and say who you are in its first message."),
    VERSION_REQUIRED(
            428,
            EXPECTED,
            "The version that the change was decided on is missing",
            "Send If-Match with the ETag that reading it gave."),
    HEADERS_TOO_LARGE(
            431, EXPECTED, "The header fields are too large", "Send at most 100 header fields, of 16 KiB together."),
    RATE_LIMITED(
            429,
            EXPECTED,
            "You have asked for more than there is for now",
            "Ask again after the time that Retry-After gives; RateLimit says what is left."),
    TOO_MANY_ATTEMPTS(
            429,
            EXPECTED,
            "There were too many attempts to sign in",
            "Try again after the time that Retry-After gives."),
    CLIENT_LEFT(
            499,
            EXPECTED,
            "The client closed the connection before it had its answer",
            "Keep the connection open in both directions until the answer is there."),
    INTERNAL_ERROR(500, BUG, "The server made a mistake", "Report the trace id; repeating the request may not help."),
    STORE_CORRUPT(500, BUG, "The stored data cannot be read", "Report the trace id; restore a backup if it persists."),
    REPORT_TOO_SLOW(
            503, DEPENDENCY, "The report takes too long at present", "Ask for a shorter range, or try again later."),
    STORE_UNAVAILABLE(
            503, DEPENDENCY, "The store cannot be reached", "Try again after the time that Retry-After gives."),
    STORE_TIMED_OUT(
            503, DEPENDENCY, "The store did not answer in time", "Try again later, or ask for a shorter range."),
    MEMORY_SHORT(
            503,
            DEPENDENCY,
            "The server is short of memory",
            "Try again after the time that Retry-After gives; reports that are kept are still given."),
    IMPORT_UNFINISHED(
            503,
            EXPECTED,
            "The file was not read to its end",
            "What was read is stored. Send the file again, in parts or whole: what is there already is left alone."),
    NO_ROOM(
            503,
            DEPENDENCY,
            "The server has no room on its disk for the file",
            "Try again later, or tell whoever runs the server."),
    OVERLOADED(
            503,
            DEPENDENCY,
            "The server has as much to do as it takes",
            "Try again after the time that Retry-After gives."),
    SHUTTING_DOWN(503, EXPECTED, "The server is being stopped", "Try again after the time that Retry-After gives.");

    private final int status;
    private final Severity severity;
    private final String title;
    private final String advice;

    ProblemCode(int status, Severity severity, String title, String advice) {
        this.status = status;
        this.severity = severity;
        this.title = title;
        this.advice = advice;
    }

    public int status() {
        return status;
    }

    public Severity severity() {
        return severity;
    }

    public String title() {
        return title;
    }

    /** What whoever gets it can do. */
    public String advice() {
        return advice;
    }

    /** What failed under the server when it ended a request like this; null when that is nothing else's fault. */
    public @Nullable String dependency() {
        return switch (this) {
            case STORE_CORRUPT, STORE_UNAVAILABLE, STORE_TIMED_OUT, REPORT_TOO_SLOW -> "store";
            case NO_ROOM -> "disk";
            case MEMORY_SHORT -> "memory";
            default -> null;
        };
    }

    /** Whether trying again later can help; such an answer carries {@code Retry-After}. */
    public boolean isRetryable() {
        return status == 503 || status == 429;
    }
}
