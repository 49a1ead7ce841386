package io.evenkeel.application.migration;

import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All sessions of a store, page by page. Not safe for concurrent use. */
final class SessionPages {

    private static final SessionScan ALL = SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND + 1);

    private final SessionStore sessions;
    private @Nullable SessionPosition last;

    SessionPages(SessionStore sessions) {
        this.sessions = sessions;
    }

    /** The next page; empty at the end. */
    List<Session> next(Deadline deadline) {
        List<Session> page = sessions.page(new SessionPageQuery(ALL, last, SessionPageQuery.MAX_LIMIT), deadline);
        if (!page.isEmpty()) {
            last = SessionPosition.of(page.get(page.size() - 1));
        }
        return page;
    }
}
