package io.evenkeel.application.migration;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * The sessions of a store in pages, in the order of their planned starts. A page ends with a second, so that the next one
 * can begin after it: it holds {@value #SIZE} sessions and those that start together with the last of them. Not safe for
 * concurrent use.
 */
final class SessionPages {

    private static final int SIZE = 1_000;

    private final SessionStore sessions;
    private long from = Interval.MIN_SECOND;

    SessionPages(SessionStore sessions) {
        this.sessions = sessions;
    }

    /** The next page; empty at the end. */
    List<Session> next(Deadline deadline) {
        List<Session> page = new ArrayList<>();
        try {
            sessions.scan(SessionScan.of(from, Interval.MAX_SECOND + 1), session -> add(page, session), deadline);
        } catch (FullException full) {
            // The rest is for the next page.
        }
        from = page.isEmpty() ? from : start(page.get(page.size() - 1)) + 1;
        return page;
    }

    private static void add(List<Session> page, Session session) {
        if (page.size() >= SIZE && start(page.get(page.size() - 1)) != start(session)) {
            throw new FullException();
        }
        page.add(session);
    }

    private static long start(Session session) {
        return session.planned().startSecondInclusive();
    }

    /** Ends a scan. */
    private static final class FullException extends RuntimeException {
        FullException() {
            super("the page is full", null, false, false);
        }
    }
}
