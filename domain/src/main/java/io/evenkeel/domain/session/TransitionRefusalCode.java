package io.evenkeel.domain.session;

/** Why an action on a session is refused. */
public enum TransitionRefusalCode {
    /** The status does not allow the action. */
    ILLEGAL_TRANSITION,
    /** It cannot be completed, because nobody recorded when it started. */
    START_NOT_RECORDED,
    /** It cannot be completed at an instant that is not after its start. */
    END_NOT_AFTER_START
}
