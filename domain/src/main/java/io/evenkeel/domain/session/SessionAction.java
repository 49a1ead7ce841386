package io.evenkeel.domain.session;

/** What can be done to a session in its life. */
public enum SessionAction {
    START,
    COMPLETE,
    CANCEL,
    /** Nobody came. */
    MARK_NO_SHOW,
    /** It was entered by mistake. */
    MARK_VOID,
    RESCHEDULE
}
