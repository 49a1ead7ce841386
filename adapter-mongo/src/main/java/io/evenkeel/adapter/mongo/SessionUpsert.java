package io.evenkeel.adapter.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One call of {@code upsertAll}: read what is stored, plan, write on condition that it is still so, and plan again
 * for those where another writer was faster, be it with the session or with what it was to hold. Made for one call, on one
 * thread.
 *
 * <p>It reads with read concern {@code local}: what another writer has stored but the majority has not yet confirmed must
 * be seen, or each new attempt would fail as the one before it. {@link SessionCounter#confirm} makes up for it.
 */
final class SessionUpsert {

    private static final int CHUNK = 500;

    /** Each attempt that fails means that another writer got through, so this many in a row is a storm. */
    private static final int MAX_ATTEMPTS = 20;

    private final MongoAccess access;
    private final SessionCounter counter;
    private final Roster roster;
    private final Deadline deadline;
    private UpsertCounts counts = new UpsertCounts(0, 0, 0);
    private boolean begun;
    private boolean written;

    SessionUpsert(MongoAccess access, SessionCounter counter, Roster roster, Deadline deadline) {
        this.access = access;
        this.counter = counter;
        this.roster = roster;
        this.deadline = deadline;
    }

    UpsertCounts store(List<Session> batch) {
        List<Session> pending = batch;
        for (int attempt = 0; !pending.isEmpty(); attempt++) {
            if (attempt == MAX_ATTEMPTS) {
                throw refused("other writers changed the same sessions " + MAX_ATTEMPTS + " times in a row");
            }
            pending = attempt(pending);
        }
        if (begun) {
            counter.end(deadline);
        } else {
            counter.confirm(deadline);
        }
        return counts;
    }

    /** @return those that have to be tried again */
    private List<Session> attempt(List<Session> pending) {
        SessionPlan plan = plan(pending);
        List<SessionChange> writes = new ArrayList<>();
        for (SessionChange change : plan.changes()) {
            if (change.isWrite()) {
                writes.add(change);
            } else {
                tally(change);
            }
        }
        if (!writes.isEmpty() && !begun) {
            counter.begin(deadline);
            begun = true;
        }
        List<Session> lost = new ArrayList<>();
        for (List<SessionChange> chunk : Chunks.of(writes, CHUNK)) {
            lost.addAll(write(plan, chunk));
        }
        return lost;
    }

    private SessionPlan plan(List<Session> pending) {
        SessionPlan plan = new SessionPlan(stored(pending), roster);
        plan.note(ClaimHolders.read(access, plan.claimsInQuestion(pending), deadline));
        for (Session session : pending) {
            if (!plan.store(session)) {
                throw refused("session id '" + session.id().value() + "' is taken, and not by the session with "
                        + session.externalKey());
            }
        }
        return plan;
    }

    private Collection<StoredSession> stored(List<Session> pending) {
        Map<SessionId, StoredSession> stored = new HashMap<>();
        for (List<Session> chunk : Chunks.of(pending, CHUNK)) {
            List<String> ids =
                    chunk.stream().map(session -> session.id().value()).toList();
            List<String> keys = chunk.stream()
                    .map(Session::externalKey)
                    .filter(Objects::nonNull)
                    .map(ExternalKeyText::of)
                    .toList();
            // One index each; together in one condition they would be read without any by some servers.
            for (Bson filter : List.of(Filters.in(SessionDocuments.ID, ids), Filters.in(SessionDocuments.KEY, keys))) {
                find(filter).forEach(found -> stored.put(found.session().id(), found));
            }
        }
        return stored.values();
    }

    private List<StoredSession> find(Bson filter) {
        return access.call(
                "look up sessions",
                deadline,
                database -> database.getCollection(MongoSchema.SESSIONS)
                        .withReadConcern(ReadConcern.LOCAL)
                        .find(filter)
                        .projection(StoredSession.FIELDS)
                        .batchSize(CHUNK + 1)
                        .map(StoredSession::of)
                        .into(new ArrayList<>()));
    }

    private List<Session> write(SessionPlan plan, List<SessionChange> chunk) {
        List<SessionEffect> effects = chunk.stream().map(plan::effect).toList();
        Set<Integer> failed = access.call(
                "store sessions", deadline, database -> bulk(database.getCollection(MongoSchema.SESSIONS), effects));
        List<Session> lost = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            if (failed.contains(i)) {
                lost.addAll(chunk.get(i).causes());
            } else {
                written = true;
                tally(chunk.get(i));
            }
        }
        return lost;
    }

    /** @return the positions of those where another writer was faster */
    private static Set<Integer> bulk(MongoCollection<Document> sessions, List<SessionEffect> effects) {
        try {
            sessions.bulkWrite(
                    effects.stream().map(SessionUpsert::model).toList(), new BulkWriteOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException e) {
            MongoFailures.requireDuplicateKeysAlone(e);
            return e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
        }
    }

    /**
     * A change is an upsert on (id, version): when the version is another one by now, nothing matches and the insert
     * fails on the id. So the answer tells which of a bulk were too late, where a plain update only tells how many.
     */
    private static WriteModel<Document> model(SessionEffect effect) {
        return effect.isNew()
                ? new InsertOneModel<>(effect.document())
                : new UpdateOneModel<>(effect.condition(), effect.update(), new UpdateOptions().upsert(true));
    }

    private RuntimeException refused(String reason) {
        String what = "store sessions";
        return written
                ? access.failures().unavailable(what, reason + "; a part of the batch is stored, and a repeat is safe")
                : access.failures().conflict(what, reason);
    }

    private void tally(SessionChange change) {
        UpsertCounts more = change.counts();
        counts = new UpsertCounts(
                counts.added() + more.added(),
                counts.replaced() + more.replaced(),
                counts.unchanged() + more.unchanged());
    }
}
