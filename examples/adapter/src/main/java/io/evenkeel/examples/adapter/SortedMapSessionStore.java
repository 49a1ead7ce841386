package io.evenkeel.examples.adapter;

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
import io.evenkeel.examples.adapter.SessionIndex.Place;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sessions in sorted maps, of which each batch makes new ones: a batch is seen as a whole or not at all, and who
 * reads waits for nobody. Safe for any thread.
 *
 * <p>It has no booking store beside it, so nobody asks what a session holds, and it keeps nothing of that.
 */
public final class SortedMapSessionStore implements SessionStore {

    private volatile SessionIndex index = new SessionIndex();

    @Override
    public synchronized UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        requireTime(deadline);
        SessionIndex before = index;
        SessionIndex after = new SessionIndex(before);
        batch.forEach(after::upsert);
        index = after;
        int added = after.byId().size() - before.byId().size();
        int changed = (int) (after.changes() - before.changes());
        return new UpsertCounts(added, changed - added, batch.size() - changed);
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        requireTime(deadline);
        return Optional.ofNullable(index.byId().get(id));
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        requireTime(deadline);
        for (Session session : range(scan, null)) {
            requireTime(deadline);
            if (passes(scan, session)) {
                visitor.accept(session);
            }
        }
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        requireTime(deadline);
        return range(query.scan(), query.after()).stream()
                .filter(session -> passes(query.scan(), session))
                .limit(query.limit())
                .toList();
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        requireTime(deadline);
        NavigableMap<Place, Session> all = index.inOrder();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlannedSpan(
                        all.firstKey().startSecond(), all.lastKey().startSecond()));
    }

    @Override
    public long dataVersion(Deadline deadline) {
        requireTime(deadline);
        return index.changes();
    }

    /** The sessions of a range, or those of them that come after a place. */
    private Collection<Session> range(SessionScan scan, @Nullable SessionPosition after) {
        Place first = new Place(scan.startSecondInclusive(), "");
        Place end = new Place(scan.endSecondExclusive(), "");
        Place from = after == null ? first : Place.later(first, Place.of(after));
        return from.compareTo(end) < 0
                ? index.inOrder().subMap(from, false, end, false).values()
                : List.of();
    }

    private static boolean passes(SessionScan scan, Session session) {
        return (scan.trainer() == null || scan.trainer().equals(session.trainer()))
                && (scan.activity() == null || scan.activity().equals(session.activity()));
    }

    private static void requireTime(Deadline deadline) {
        if (deadline.isExpired()) {
            throw new StoreException.TimedOut("the deadline passed before the sorted map was done", null);
        }
    }
}
