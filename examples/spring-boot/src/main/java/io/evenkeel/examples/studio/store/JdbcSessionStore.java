package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The sessions of the studio. Safe for any thread. */
public final class JdbcSessionStore implements SessionStore {

    private final StudioDatabase database;

    public JdbcSessionStore(StudioDatabase database) {
        this.database = database;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        return database.write(deadline, jdbc -> new ImportedSessions(jdbc, roster).storeAll(batch));
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        return database.read(deadline, jdbc -> new SessionTable(jdbc).find(id));
    }

    /** Page by page: constant memory, and no transaction stays open while the visitor is at work. */
    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        SessionPosition after = null;
        List<Session> page;
        do {
            page = page(new SessionPageQuery(scan, after, SessionPageQuery.MAX_LIMIT), deadline);
            for (Session session : page) {
                if (deadline.isExpired()) {
                    throw new StoreException.TimedOut("the deadline passed while scanning sessions", null);
                }
                visitor.accept(session);
                after = SessionPosition.of(session);
            }
        } while (page.size() == SessionPageQuery.MAX_LIMIT);
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        return database.read(deadline, jdbc -> new SessionTable(jdbc).page(query));
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        return database.read(deadline, jdbc -> new SessionTable(jdbc).span());
    }

    @Override
    public long dataVersion(Deadline deadline) {
        return database.read(deadline, jdbc -> new SessionTable(jdbc).dataVersion());
    }
}
