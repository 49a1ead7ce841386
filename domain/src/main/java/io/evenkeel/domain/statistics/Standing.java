package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.time.Instant;
import java.util.Optional;

/** What a session counts as at a moment: its status, with planned sessions that nobody closed set apart as overdue. */
enum Standing {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED,
    NO_SHOW,
    OVERDUE;

    /** The standing at {@code asOf}; empty for a session entered by mistake. */
    static Optional<Standing> of(Session session, Instant asOf, StatisticsRules rules) {
        return switch (session.status()) {
            case PLANNED -> Optional.of(isOverdue(session, asOf, rules) ? OVERDUE : PLANNED);
            case IN_PROGRESS -> Optional.of(IN_PROGRESS);
            case COMPLETED -> Optional.of(COMPLETED);
            case CANCELLED -> Optional.of(CANCELLED);
            case NO_SHOW -> Optional.of(NO_SHOW);
            case VOID -> Optional.empty();
        };
    }

    /** Whether the session is in any number at all: a void one was entered by mistake. */
    static boolean isCounted(Session session) {
        return session.status() != SessionStatus.VOID;
    }

    /** Whether it should have been held: completed, no-show or overdue. */
    boolean isDue() {
        return this == COMPLETED || this == NO_SHOW || this == OVERDUE;
    }

    /**
     * The second from which it counts as overdue unless somebody closes it: the one thing that time alone changes.
     *
     * @return {@link Long#MAX_VALUE}, which no moment reaches, when that never happens
     */
    static long overdueFromSecond(Session session, StatisticsRules rules) {
        if (session.status() != SessionStatus.PLANNED || session.actual() != null) {
            return Long.MAX_VALUE;
        }
        long end = session.planned().endSecondExclusive();
        long from = end + rules.overdueAfterSeconds();
        return from < end ? Long.MAX_VALUE : from;
    }

    private static boolean isOverdue(Session session, Instant asOf, StatisticsRules rules) {
        return overdueFromSecond(session, rules) <= asOf.getEpochSecond();
    }
}
