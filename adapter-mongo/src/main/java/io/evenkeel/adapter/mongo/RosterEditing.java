package io.evenkeel.adapter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.document.DetailedEntry;
import io.evenkeel.application.port.document.RosterDetails;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.Reference;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.RosterRemoval;
import io.evenkeel.application.port.out.RosterWrite;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One call that edits the roster: look, decide, write one document on condition that it is still so, and look again where
 * another writer was faster. A refusal may be due to the very request at hand, which another server is carrying out or whose
 * answer was lost; so its key is looked up once more after the reading that the refusal rests on. Made for one call.
 */
final class RosterEditing {

    /** What an entry is made of, without its answers. */
    static final Bson CONTENT = Projections.include(
            RosterDocuments.KIND,
            RosterDocuments.ENTRY_ID,
            RosterDocuments.NAME,
            RosterDocuments.DETAILS,
            RosterDocuments.VERSION);

    private static final int MAX_ATTEMPTS = 50;
    private static final String WHAT = "edit the roster";

    private final MongoAccess access;
    private final @Nullable RepeatableRequest request;
    private final Deadline deadline;

    RosterEditing(MongoAccess access, @Nullable RepeatableRequest request, Deadline deadline) {
        this.access = access;
        this.request = request;
        this.deadline = deadline;
    }

    EditOutcome<StoredEntry> save(RosterWrite write) {
        DetailedEntry detailed = RosterDetails.of(Roster.of(write.entity())).get(0);
        RosterDocuments.requireStorable(detailed);
        return decided(() -> trySave(write, detailed));
    }

    EditOutcome<StoredEntry> remove(RosterRemoval removal) {
        return decided(() -> tryRemove(removal));
    }

    private EditOutcome<StoredEntry> decided(Supplier<Optional<EditOutcome<StoredEntry>>> attempt) {
        if (request != null) {
            KeptAnswers.requireStorable(request);
        }
        for (int i = 0; i < MAX_ATTEMPTS; i++) {
            Optional<EditOutcome<StoredEntry>> outcome = repeated().or(attempt);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw access.failures()
                .conflict(WHAT, "other writers came first " + MAX_ATTEMPTS + " times in a row; nothing was written");
    }

    /** @return empty when another writer was faster */
    private Optional<EditOutcome<StoredEntry>> trySave(RosterWrite write, DetailedEntry detailed) {
        RosterEntry entry = detailed.entry();
        StoredEntry known = find(entry.kind(), entry.id());
        Optional<EditOutcome<StoredEntry>> contradiction =
                write.isNew() ? taken(known) : contradiction(known, write.version());
        if (contradiction.isEmpty()) {
            contradiction = ownerOf(entry).map(EditOutcome.NameTaken::new);
        }
        if (contradiction.isPresent()) {
            return contradiction.map(this::unlessRepeated);
        }
        boolean stored = change(roster -> write.isNew() ? insert(roster, detailed) : update(roster, write, detailed));
        return stored ? Optional.of(new EditOutcome.Written<>(write.result())) : Optional.empty();
    }

    private Optional<EditOutcome<StoredEntry>> tryRemove(RosterRemoval removal) {
        StoredEntry known = find(removal.kind(), removal.id());
        Optional<EditOutcome<StoredEntry>> contradiction = contradiction(known, removal.version());
        if (contradiction.isEmpty()) {
            Optional<Reference> reference = new RosterReferences(access, deadline).to(removal.kind(), removal.id());
            contradiction = reference.map(EditOutcome.Referred::new);
        }
        if (contradiction.isPresent()) {
            return contradiction.map(this::unlessRepeated);
        }
        Bson condition = RosterDocuments.isVersion(removal.kind(), removal.id(), removal.version());
        boolean removed = change(roster -> request == null
                ? roster.deleteOne(condition).getDeletedCount() == 1
                : roster.updateOne(condition, toRemoved(removal, request)).getMatchedCount() == 1);
        return removed ? Optional.of(new EditOutcome.Removed<>()) : Optional.empty();
    }

    private boolean insert(MongoCollection<Document> roster, DetailedEntry detailed) {
        Document document = RosterDocuments.toDocument(detailed);
        if (request != null) {
            KeptAnswers.append(document, request);
        }
        roster.insertOne(document);
        return true;
    }

    private boolean update(MongoCollection<Document> roster, RosterWrite write, DetailedEntry detailed) {
        RosterEntry entry = detailed.entry();
        Bson content = Updates.combine(
                RosterDocuments.content(detailed),
                Updates.set(RosterDocuments.VERSION, write.result().version()));
        return roster.updateOne(
                                RosterDocuments.isVersion(entry.kind(), entry.id(), write.version()),
                                request == null ? content : Updates.combine(content, KeptAnswers.push(request)))
                        .getMatchedCount()
                == 1;
    }

    private static Bson toRemoved(RosterRemoval removal, RepeatableRequest request) {
        String id = RosterDocuments.id(removal.kind(), removal.id());
        return Updates.combine(
                Updates.set(RosterDocuments.KIND, RosterDocuments.REMOVED),
                Updates.set(RosterDocuments.ENTRY_ID, id),
                Updates.set(RosterDocuments.NAME, id),
                Updates.unset(RosterDocuments.DETAILS),
                KeptAnswers.push(request));
    }

    private static Optional<EditOutcome<StoredEntry>> taken(@Nullable StoredEntry known) {
        return known == null ? Optional.empty() : Optional.of(new EditOutcome.Taken<>());
    }

    private static Optional<EditOutcome<StoredEntry>> contradiction(@Nullable StoredEntry known, long version) {
        if (known == null) {
            return Optional.of(new EditOutcome.Missing<>());
        }
        return known.version() == version ? Optional.empty() : Optional.of(new EditOutcome.Stale<>(known.version()));
    }

    private EditOutcome<StoredEntry> unlessRepeated(EditOutcome<StoredEntry> refusal) {
        return repeated().orElse(refusal);
    }

    private Optional<EditOutcome<StoredEntry>> repeated() {
        if (request == null) {
            return Optional.empty();
        }
        Document entry = first(
                Filters.eq(SessionDocuments.REQUESTS, KeptAnswers.text(request.key())),
                Projections.include(SessionDocuments.ANSWERS));
        return Optional.ofNullable(entry)
                .flatMap(found -> KeptAnswers.find(MongoSchema.ROSTER, found, request.key()))
                .map(kept -> kept.bodyHash().equals(request.answer().bodyHash())
                        ? new EditOutcome.Replayed<>(kept.answer())
                        : new EditOutcome.KeyReused<>());
    }

    private @Nullable StoredEntry find(RosterKind kind, String id) {
        Document document =
                first(Filters.and(Filters.eq(RosterDocuments.id(kind, id)), RosterDocuments.is(kind)), CONTENT);
        return document == null ? null : RosterDocuments.toStored(document);
    }

    /** The id of another one that has the name. */
    private Optional<String> ownerOf(RosterEntry entry) {
        Bson others = Filters.and(
                RosterDocuments.is(entry.kind()),
                Filters.eq(RosterDocuments.NAME, entry.name()),
                Filters.ne(RosterDocuments.ENTRY_ID, entry.id()));
        return Optional.ofNullable(first(others, RosterDocuments.ENTRY))
                .map(RosterDocuments::toEntry)
                .map(RosterEntry::id);
    }

    private boolean change(Change change) {
        return access.call(
                WHAT,
                deadline,
                database ->
                        MongoFailures.unlessDuplicateKey(() -> change.of(database.getCollection(MongoSchema.ROSTER))));
    }

    // Local, as in RosterNames: what another server has just written must be seen.
    private @Nullable Document first(Bson filter, Bson fields) {
        return access.call(
                WHAT,
                deadline,
                database -> database.getCollection(MongoSchema.ROSTER)
                        .withReadConcern(ReadConcern.LOCAL)
                        .find(filter)
                        .projection(fields)
                        .first());
    }

    /** One write. */
    @FunctionalInterface
    private interface Change {
        /** @return whether it took effect */
        boolean of(MongoCollection<Document> roster);
    }
}
