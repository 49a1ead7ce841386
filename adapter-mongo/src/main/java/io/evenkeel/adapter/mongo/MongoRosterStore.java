package io.evenkeel.adapter.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Trainers, activities and rooms in MongoDB, one document each. Safe for any thread and any number of servers: two that
 * make the same name at once are told apart by the unique index, and the later one takes what the first has made.
 *
 * <p>A call that fails may have made some of its names; a repeat finds them.
 */
final class MongoRosterStore implements RosterStore {

    private static final int CHUNK = 500;

    private record Name(RosterKind kind, String text) {

        static Name of(RosterEntry entry) {
            return new Name(entry.kind(), entry.name());
        }
    }

    private final MongoAccess access;

    MongoRosterStore(MongoAccess access) {
        this.access = access;
    }

    @Override
    public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
        Map<Name, RosterEntry> wanted = new LinkedHashMap<>();
        for (RosterEntry candidate : candidates) {
            StorableText.require("a roster id", candidate.id());
            StorableText.require("a name", candidate.name());
            wanted.putIfAbsent(Name.of(candidate), candidate);
        }
        access.requireTime("look up names", deadline);
        Map<Name, RosterEntry> stored = new HashMap<>();
        for (List<RosterEntry> chunk : Chunks.of(List.copyOf(wanted.values()), CHUNK)) {
            ensure(chunk, stored, deadline);
        }
        return candidates.stream()
                .map(candidate -> Objects.requireNonNull(stored.get(Name.of(candidate)), "each name was ensured"))
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

    private void ensure(List<RosterEntry> chunk, Map<Name, RosterEntry> stored, Deadline deadline) {
        readNames(chunk, stored, deadline);
        List<RosterEntry> missing = missing(chunk, stored);
        if (missing.isEmpty()) {
            return;
        }
        boolean raced = access.call(
                "store names", deadline, database -> insert(database.getCollection(MongoSchema.ROSTER), missing));
        if (!raced) {
            missing.forEach(entry -> stored.put(Name.of(entry), entry));
            return;
        }
        readNames(missing, stored, deadline);
        List<RosterEntry> refused = missing(missing, stored);
        if (!refused.isEmpty()) {
            throw access.failures().conflict("store names", "an id is taken by another name: " + refused.get(0));
        }
    }

    // Local: what another server has just made must be seen, also before the majority has confirmed it. A session that
    // refers to it is written after it, so the majority that confirms the session has the name too.
    private void readNames(List<RosterEntry> chunk, Map<Name, RosterEntry> stored, Deadline deadline) {
        Map<RosterKind, List<String>> byKind = new HashMap<>();
        chunk.forEach(entry ->
                byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry.name()));
        byKind.forEach((kind, names) -> {
            List<Document> found = access.call(
                    "look up names",
                    deadline,
                    database -> database.getCollection(MongoSchema.ROSTER)
                            .withReadConcern(ReadConcern.LOCAL)
                            .find(Filters.and(is(kind), Filters.in(RosterDocuments.NAME, names)))
                            .batchSize(CHUNK + 1)
                            .into(new ArrayList<>()));
            found.stream().map(RosterDocuments::toEntry).forEach(entry -> stored.put(Name.of(entry), entry));
        });
    }

    private static List<RosterEntry> missing(List<RosterEntry> chunk, Map<Name, RosterEntry> stored) {
        return chunk.stream()
                .filter(entry -> !stored.containsKey(Name.of(entry)))
                .toList();
    }

    /** @return whether an id or a name was there already */
    private static boolean insert(MongoCollection<Document> roster, List<RosterEntry> entries) {
        try {
            roster.insertMany(
                    entries.stream().map(RosterDocuments::toDocument).toList(), new InsertManyOptions().ordered(false));
            return false;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream().anyMatch(error -> error.getCode() != MongoFailures.DUPLICATE_KEY)) {
                throw e;
            }
            return true;
        }
    }

    private Optional<RosterEntry> findOne(String field, RosterKind kind, String value, Deadline deadline) {
        Document document = access.call(
                "find a name",
                deadline,
                database -> database.getCollection(MongoSchema.ROSTER)
                        .find(Filters.and(is(kind), Filters.eq(field, value)))
                        .first());
        return Optional.ofNullable(document).map(RosterDocuments::toEntry);
    }

    private static Bson is(RosterKind kind) {
        return Filters.eq(RosterDocuments.KIND, kind.name());
    }
}
