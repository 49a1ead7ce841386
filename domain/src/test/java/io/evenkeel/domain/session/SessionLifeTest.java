package io.evenkeel.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SessionLifeTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = AT.plusSeconds(3_600);
    private static final Interval MOVED = Interval.of(LATER, LATER.plusSeconds(60));

    /** The legal ones, apart from the void; everything else is refused. */
    private static final Map<String, SessionStatus> LEGAL = Map.of(
            "PLANNED START", SessionStatus.IN_PROGRESS,
            "IN_PROGRESS COMPLETE", SessionStatus.COMPLETED,
            "PLANNED CANCEL", SessionStatus.CANCELLED,
            "PLANNED MARK_NO_SHOW", SessionStatus.NO_SHOW,
            "PLANNED RESCHEDULE", SessionStatus.PLANNED);

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStatusAndAction")
    void followsTheTableForEveryStatusAndAction(SessionStatus from, SessionAction action) {
        Session before = planned().withStatus(from).withActual(Actual.openSince(AT));

        Transition transition = act(before, action);

        SessionStatus next = action == SessionAction.MARK_VOID ? SessionStatus.VOID : LEGAL.get(from + " " + action);
        assertThat(Transitions.next(from, action)).isEqualTo(Optional.ofNullable(next));
        if (next == null) {
            assertThat(transition)
                    .isEqualTo(new Transition.Refused(TransitionRefusalCode.ILLEGAL_TRANSITION, from, action));
        } else {
            assertThat(changed(transition).status()).isEqualTo(next);
            assertThat(changed(transition).id()).isEqualTo(before.id());
            assertThat(changed(transition).version()).isEqualTo(before.version());
        }
    }

    @Test
    void startingOpensTheActualTimeAndCompletingClosesIt() {
        Session started = changed(new SessionLife(planned()).start(AT));
        Session completed = changed(new SessionLife(started).complete(LATER));

        assertThat(started.actual()).isEqualTo(Actual.openSince(AT));
        assertThat(completed).isEqualTo(planned().completed(AT, LATER));
    }

    @Test
    void cancellingKeepsTheInstant() {
        assertThat(changed(new SessionLife(planned()).cancel(AT)))
                .isEqualTo(planned().cancelled(AT));
    }

    @Test
    void reschedulingChangesThePlanAlone() {
        assertThat(changed(new SessionLife(planned()).reschedule(MOVED)))
                .isEqualTo(planned().withPlan(MOVED));
    }

    @Test
    void aVoidSessionKeepsWhatWasRecorded() {
        Session completed = planned().completed(AT, LATER);

        assertThat(changed(new SessionLife(completed).markVoid())).isEqualTo(completed.withStatus(SessionStatus.VOID));
    }

    @Test
    void refusesToCompleteWithoutAStartOrBeforeIt() {
        Session unrecorded = planned().withStatus(SessionStatus.IN_PROGRESS);
        Session started = unrecorded.withActual(Actual.openSince(LATER));

        assertThat(new SessionLife(unrecorded).complete(LATER))
                .isEqualTo(refusedCompletion(TransitionRefusalCode.START_NOT_RECORDED));
        assertThat(new SessionLife(started).complete(AT))
                .isEqualTo(refusedCompletion(TransitionRefusalCode.END_NOT_AFTER_START));
        assertThat(new SessionLife(started).complete(LATER.plusMillis(999)))
                .isEqualTo(refusedCompletion(TransitionRefusalCode.END_NOT_AFTER_START));
    }

    static Stream<Arguments> everyStatusAndAction() {
        return Arrays.stream(SessionStatus.values())
                .flatMap(from -> Arrays.stream(SessionAction.values()).map(action -> Arguments.of(from, action)));
    }

    private static Transition act(Session session, SessionAction action) {
        SessionLife life = new SessionLife(session);
        return switch (action) {
            case START -> life.start(AT);
            case COMPLETE -> life.complete(LATER);
            case CANCEL -> life.cancel(AT);
            case MARK_NO_SHOW -> life.markNoShow();
            case MARK_VOID -> life.markVoid();
            case RESCHEDULE -> life.reschedule(MOVED);
        };
    }

    private static Session changed(Transition transition) {
        return transition.match(Transition.Changed::session, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    private static Transition refusedCompletion(TransitionRefusalCode code) {
        return new Transition.Refused(code, SessionStatus.IN_PROGRESS, SessionAction.COMPLETE);
    }

    private static Session planned() {
        return Session.planned(new SessionId("s"), new ActivityId("a"), Interval.of(AT, LATER));
    }
}
