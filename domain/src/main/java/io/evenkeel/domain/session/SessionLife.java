package io.evenkeel.domain.session;

import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * The life of one session, one action at a time. What the table of {@link Transitions} does not allow is a refusal and
 * never an exception. Immutable and safe for any thread.
 *
 * @param session as it is before the action
 */
public record SessionLife(Session session) {

    /**
     * Begins; the actual time is open from then on.
     *
     * @param at fractions of a second are dropped
     * @throws IllegalArgumentException when the instant lies outside the years 1 to 9999
     */
    public Transition start(Instant at) {
        return apply(SessionAction.START, now -> now.withActual(Actual.openSince(at)));
    }

    /**
     * Ends; the actual time runs from the recorded start. Refused without one, and at an instant that is not after it.
     *
     * @param at fractions of a second are dropped
     * @throws IllegalArgumentException when the instant lies outside the years 1 to 9999
     */
    public Transition complete(Instant at) {
        if (Transitions.next(session.status(), SessionAction.COMPLETE).isEmpty()) {
            return refused(TransitionRefusalCode.ILLEGAL_TRANSITION, SessionAction.COMPLETE);
        }
        if (session.actual() == null) {
            return refused(TransitionRefusalCode.START_NOT_RECORDED, SessionAction.COMPLETE);
        }
        Actual actual = Actual.between(session.actual().start(), at);
        return actual.isInverted()
                ? refused(TransitionRefusalCode.END_NOT_AFTER_START, SessionAction.COMPLETE)
                : apply(SessionAction.COMPLETE, now -> now.withActual(actual));
    }

    /** Is called off; when decides whether it was late. Fractions of a second are dropped. */
    public Transition cancel(Instant at) {
        return apply(SessionAction.CANCEL, now -> now.withCancelledAt(at));
    }

    /** Was not held, since nobody came. */
    public Transition markNoShow() {
        return apply(SessionAction.MARK_NO_SHOW, UnaryOperator.identity());
    }

    /** Turns out to have been entered by mistake; what was recorded stays, but counts nowhere. */
    public Transition markVoid() {
        return apply(SessionAction.MARK_VOID, UnaryOperator.identity());
    }

    /** Moves to another time. Whether that time is free is not decided here. */
    public Transition reschedule(Interval planned) {
        return apply(SessionAction.RESCHEDULE, now -> now.withPlan(planned));
    }

    private Transition apply(SessionAction action, UnaryOperator<Session> change) {
        return Transitions.next(session.status(), action)
                .<Transition>map(
                        status -> new Transition.Changed(change.apply(session).withStatus(status)))
                .orElseGet(() -> refused(TransitionRefusalCode.ILLEGAL_TRANSITION, action));
    }

    private Transition refused(TransitionRefusalCode code, SessionAction action) {
        return new Transition.Refused(code, session.status(), action);
    }
}
