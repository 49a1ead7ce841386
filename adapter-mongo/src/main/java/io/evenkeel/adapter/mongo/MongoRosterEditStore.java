package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterPageQuery;
import io.evenkeel.application.port.out.RosterRemoval;
import io.evenkeel.application.port.out.RosterWrite;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Edits the roster in MongoDB. Safe for any thread and any number of servers: an entry and the answers to the requests that
 * changed it are one document, so one conditional write is both or none; unique indexes over names and over the keys of
 * requests refuse the second of two writers, whatever either of them has read.
 *
 * <p><b>A removal looks at what refers to the entry, and then removes it</b>: two steps, between which a session may be
 * stored that names it. No write that was begun after the removal can.
 */
final class MongoRosterEditStore implements RosterEditStore {

    private final MongoAccess access;

    MongoRosterEditStore(MongoAccess access) {
        this.access = access;
    }

    @Override
    public Optional<StoredEntry> find(RosterKind kind, String id, Deadline deadline) {
        Document document = access.call(
                "find an entry",
                deadline,
                database -> database.getCollection(MongoSchema.ROSTER)
                        .find(Filters.and(RosterDocuments.is(kind), Filters.eq(RosterDocuments.ENTRY_ID, id)))
                        .projection(RosterEditing.CONTENT)
                        .first());
        return Optional.ofNullable(document).map(RosterDocuments::toStored);
    }

    /** Names are unique within a kind, so the name alone is the place; the server compares the bytes of UTF-8. */
    @Override
    public List<StoredEntry> page(RosterPageQuery query, Deadline deadline) {
        RosterEntry after = query.after();
        Bson kind = RosterDocuments.is(query.kind());
        Bson filter = after == null ? kind : Filters.and(kind, Filters.gt(RosterDocuments.NAME, after.name()));
        List<Document> page = access.call(
                "list entries",
                deadline,
                database -> database.getCollection(MongoSchema.ROSTER)
                        .find(filter)
                        .projection(RosterEditing.CONTENT)
                        .sort(Sorts.ascending(RosterDocuments.NAME))
                        .limit(query.limit())
                        .batchSize(query.limit() + 1)
                        .into(new ArrayList<>()));
        return page.stream().map(RosterDocuments::toStored).toList();
    }

    @Override
    public EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline) {
        return new RosterEditing(access, write.request(), deadline).save(write);
    }

    @Override
    public EditOutcome<StoredEntry> remove(RosterRemoval removal, Deadline deadline) {
        return new RosterEditing(access, removal.request(), deadline).remove(removal);
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        Document entry = access.call(
                "look up an answer",
                deadline,
                database -> database.getCollection(MongoSchema.ROSTER)
                        .find(Filters.eq(SessionDocuments.REQUESTS, KeptAnswers.text(key)))
                        .projection(Projections.include(SessionDocuments.ANSWERS))
                        .first());
        return Optional.ofNullable(entry).flatMap(found -> KeptAnswers.find(MongoSchema.ROSTER, found, key));
    }

    /** With its last answer a removed entry goes for good. */
    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        long forgotten = new ExpiredAnswers(access, MongoSchema.ROSTER, now, deadline).forget();
        Bson spent = Filters.and(
                Filters.eq(RosterDocuments.KIND, RosterDocuments.REMOVED),
                Filters.exists(SessionDocuments.REQUESTS, false));
        access.call(
                "forget answers",
                deadline,
                database -> database.getCollection(MongoSchema.ROSTER).deleteMany(spent));
        return forgotten;
    }
}
