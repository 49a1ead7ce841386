package io.evenkeel.examples.studio;

import io.evenkeel.application.port.in.booking.BookSessionRequest;
import io.evenkeel.application.port.in.booking.BookSessionUseCase;
import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.domain.session.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Books sessions. */
@RestController
class SessionController {

    private final BookSessionUseCase bookSession;
    private final RequestDeadlines deadlines;
    private final JsonMapper json;

    SessionController(BookSessionUseCase bookSession, RequestDeadlines deadlines, JsonMapper json) {
        this.bookSession = bookSession;
        this.deadlines = deadlines;
        this.json = json;
    }

    /** Who does not know whether a booking arrived sends it again under the same key, and has the same answer. */
    @PostMapping("/sessions")
    ResponseEntity<?> book(
            @RequestBody BookingBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        RepeatableCall<Session> call =
                key == null ? null : new RepeatableCall<>("POST /sessions", key, hash(body), this::answer);
        BookingOutcome outcome = bookSession.book(
                BookSessionRequest.of(body.activity(), body.start())
                        .withTrainer(body.trainer())
                        .repeatable(call),
                deadlines.next());
        return outcome.match(
                done -> created(answer(done.session())),
                repeated -> created(repeated.answer()),
                refused -> ResponseEntity.of(problem(refused)).build());
    }

    private String answer(Session session) {
        return json.writeValueAsString(BookedSession.of(session));
    }

    private static ResponseEntity<?> created(String answer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }

    private static ProblemDetail problem(BookingOutcome.Refused refused) {
        HttpStatus status = switch (refused.reason()) {
            case UNKNOWN_TRAINER, UNKNOWN_ACTIVITY, UNKNOWN_ROOM, UNKNOWN_SESSION -> HttpStatus.NOT_FOUND;
            case OCCUPIED, VERSION_CHANGED, ILLEGAL_TRANSITION -> HttpStatus.CONFLICT;
            case DETAILS_MISSING, NOT_BOOKABLE, KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refused.message());
        problem.setProperty("code", refused.reason());
        problem.setProperty(
                "nextFree",
                refused.nextFree().stream().map(slot -> slot.start()).toList());
        return problem;
    }

    private static String hash(BookingBody body) {
        try {
            byte[] text = body.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
