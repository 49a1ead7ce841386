package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/** What a session counts as at a moment: its status, with planned sessions that nobody closed set apart as overdue. */
public enum Standing {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED,
    NO_SHOW,
    OVERDUE;

    /** What a session of a status counts as while it is not overdue; null for one entered by mistake. */
    static @Nullable Standing of(SessionStatus status) {
        return switch (status) {
            case PLANNED -> PLANNED;
            case IN_PROGRESS -> IN_PROGRESS;
            case COMPLETED -> COMPLETED;
            case CANCELLED -> CANCELLED;
            case NO_SHOW -> NO_SHOW;
            case VOID -> null;
        };
    }

    /** Whether the session is in any number at all: a void one was entered by mistake. */
    static boolean isCounted(Session session) {
        return session.status() != SessionStatus.VOID;
    }

    /** Whether it should have been held: completed, no-show or overdue. */
    public boolean isDue() {
        return this == COMPLETED || this == NO_SHOW || this == OVERDUE;
    }
}
