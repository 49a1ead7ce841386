package io.evenkeel.adapter.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.document.DetailedEntry;
import io.evenkeel.application.port.document.RosterDetails;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Trainers, activities and rooms in MongoDB, one document each. Safe for any thread and any number of servers: two that
 * make the same name at once are told apart by the unique index, and the later one takes what the first has made.
 *
 * <p>A call that fails may have made some of its names; a repeat finds them. <b>Saving is not atomic here</b> any more than
 * storing sessions is: each entity is, and what contradicts the stored names is refused before the first write. After that a
 * call can end half way only when the store fails, the deadline passes, the process dies, or another server takes one of the
 * names at the same moment; never with an acknowledgement, and a repeat converges.
 */
final class MongoRosterStore implements RosterStore {

    private static final int CHUNK = 500;

    private final MongoAccess access;

    MongoRosterStore(MongoAccess access) {
        this.access = access;
    }

    @Override
    public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
        candidates.forEach(RosterDocuments::requireStorable);
        access.requireTime("look up names", deadline);
        RosterNames names = new RosterNames(access, deadline);
        for (List<RosterEntry> chunk : Chunks.of(List.copyOf(candidates), CHUNK)) {
            ensure(chunk, names, deadline);
        }
        return candidates.stream()
                .map(candidate -> Objects.requireNonNull(names.owner(candidate), "each name was ensured"))
                .toList();
    }

    @Override
    public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
        return findOne(RosterDocuments.ENTRY_ID, kind, id, deadline);
    }

    @Override
    public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
        return findOne(RosterDocuments.NAME, kind, name, deadline);
    }

    @Override
    public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
        Bson all = RosterDocuments.is(kind);
        return pages("list names", RosterDocuments.NAME, RosterDocuments.ENTRY, all, deadline).stream()
                .map(RosterDocuments::toEntry)
                .sorted(RosterEntry.BY_NAME)
                .toList();
    }

    @Override
    public Roster roster(Deadline deadline) {
        Bson detailed = Filters.exists(RosterDocuments.DETAILS);
        List<DetailedEntry> entries = pages("read the roster", "_id", new Document(), detailed, deadline).stream()
                .map(RosterDocuments::toDetailed)
                .toList();
        return RosterDetails.toRoster(entries).match(Function.identity(), errors -> {
            throw access.failures().corrupt("read the roster", errors.get(0).sentence(), null);
        });
    }

    @Override
    public void saveAll(Roster entities, Deadline deadline) {
        List<DetailedEntry> entries = RosterDetails.of(entities);
        entries.forEach(RosterDocuments::requireStorable);
        new RosterSave(access, deadline).save(entries);
    }

    private void ensure(List<RosterEntry> chunk, RosterNames names, Deadline deadline) {
        names.read(chunk);
        // Of those that have one name the first one counts.
        Map<String, RosterEntry> distinct = new LinkedHashMap<>();
        names.without(chunk).forEach(entry -> distinct.putIfAbsent(entry.kind() + "/" + entry.name(), entry));
        List<RosterEntry> missing = List.copyOf(distinct.values());
        if (missing.isEmpty()) {
            return;
        }
        boolean raced = access.call(
                "store names", deadline, database -> insert(database.getCollection(MongoSchema.ROSTER), missing));
        if (!raced) {
            missing.forEach(names::note);
            return;
        }
        names.read(missing);
        names.without(missing).forEach(entry -> bringBack(entry, deadline));
        names.read(names.without(missing));
        List<RosterEntry> refused = names.without(missing);
        if (!refused.isEmpty()) {
            throw access.failures().conflict("store names", "an id is taken by another name: " + refused.get(0));
        }
    }

    /** Makes an entry again whose id was removed, and is kept for the answer to its removal. */
    private void bringBack(RosterEntry entry, Deadline deadline) {
        access.call("store names", deadline, database -> {
            Bson removed = Filters.and(
                    Filters.eq(RosterDocuments.id(entry)), Filters.eq(RosterDocuments.KIND, RosterDocuments.REMOVED));
            Bson again = Updates.combine(RosterDocuments.identity(entry), Updates.inc(RosterDocuments.VERSION, 1L));
            return MongoFailures.unlessDuplicateKey(() -> database.getCollection(MongoSchema.ROSTER)
                            .updateOne(removed, again)
                            .getMatchedCount()
                    == 1);
        });
    }

    // Each page begins where the one before ended, as in a scan of sessions: no cursor has to be closed.
    private List<Document> pages(String what, String key, Bson fields, Bson filter, Deadline deadline) {
        List<Document> all = new ArrayList<>();
        List<Document> page;
        Bson remaining = filter;
        do {
            Bson now = remaining;
            page = access.call(
                    what,
                    deadline,
                    database -> database.getCollection(MongoSchema.ROSTER)
                            .find(now)
                            .projection(fields)
                            .sort(Sorts.ascending(key))
                            .limit(CHUNK)
                            .batchSize(CHUNK + 1)
                            .into(new ArrayList<>()));
            all.addAll(page);
            remaining = all.isEmpty()
                    ? filter
                    : Filters.and(
                            filter, Filters.gt(key, all.get(all.size() - 1).get(key)));
        } while (page.size() == CHUNK);
        return all;
    }

    /** @return whether an id or a name was there already */
    private static boolean insert(MongoCollection<Document> roster, List<RosterEntry> entries) {
        try {
            roster.insertMany(
                    entries.stream().map(RosterDocuments::toDocument).toList(), new InsertManyOptions().ordered(false));
            return false;
        } catch (MongoBulkWriteException e) {
            MongoFailures.requireDuplicateKeysAlone(e);
            return true;
        }
    }

    private Optional<RosterEntry> findOne(String field, RosterKind kind, String value, Deadline deadline) {
        Document document = access.call(
                "find a name",
                deadline,
                database -> database.getCollection(MongoSchema.ROSTER)
                        .find(Filters.and(RosterDocuments.is(kind), Filters.eq(field, value)))
                        .projection(RosterDocuments.ENTRY)
                        .first());
        return Optional.ofNullable(document).map(RosterDocuments::toEntry);
    }
}
