package io.evenkeel.adapter.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.document.DetailedEntry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import java.util.List;
import org.bson.Document;

/** One call that saves entities. Not safe for concurrent use. */
final class RosterSave {

    private static final int CHUNK = 500;
    private static final int MAX_ATTEMPTS = 5;
    private static final String WHAT = "save the roster";

    private final MongoAccess access;
    private final Deadline deadline;

    RosterSave(MongoAccess access, Deadline deadline) {
        this.access = access;
        this.deadline = deadline;
    }

    void save(List<DetailedEntry> entities) {
        access.requireTime(WHAT, deadline);
        List<RosterEntry> entries = entities.stream().map(DetailedEntry::entry).toList();
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            requireFreeNames(entries, attempt);
            if (Chunks.of(entities, CHUNK).stream().noneMatch(this::writeRaced)) {
                return;
            }
        }
        throw access.failures()
                .unavailable(WHAT, "other writers made the same entries " + MAX_ATTEMPTS + " times in a row");
    }

    /** Before the first write, so that a conflict leaves nothing behind. */
    private void requireFreeNames(List<RosterEntry> entries, int attempt) {
        RosterNames names = new RosterNames(access, deadline);
        names.read(entries);
        for (RosterEntry entry : entries) {
            RosterEntry owner = names.owner(entry);
            if (owner == null) {
                names.note(entry);
            } else if (!owner.id().equals(entry.id())) {
                String reason = "the name " + entry.name() + " belongs to " + owner.id();
                // Later on, a part may be written.
                throw attempt == 0
                        ? access.failures().conflict(WHAT, reason)
                        : access.failures().unavailable(WHAT, reason);
            }
        }
    }

    private boolean writeRaced(List<DetailedEntry> chunk) {
        return access.call(WHAT, deadline, database -> writeRaced(database.getCollection(MongoSchema.ROSTER), chunk));
    }

    /** @return whether an id or a name came into being meanwhile */
    private static boolean writeRaced(MongoCollection<Document> roster, List<DetailedEntry> chunk) {
        try {
            roster.bulkWrite(chunk.stream()
                    .map(detailed -> new UpdateOneModel<Document>(
                            Filters.eq(RosterDocuments.id(detailed.entry())),
                            Updates.combine(
                                    RosterDocuments.content(detailed), Updates.inc(RosterDocuments.VERSION, 1L)),
                            new UpdateOptions().upsert(true)))
                    .toList());
            return false;
        } catch (MongoBulkWriteException e) {
            MongoFailures.requireDuplicateKeysAlone(e);
            return true;
        }
    }
}
