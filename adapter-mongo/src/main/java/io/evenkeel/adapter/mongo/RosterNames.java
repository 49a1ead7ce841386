package io.evenkeel.adapter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.model.Filters;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Who has which name, as far as it was looked up. Not safe for concurrent use. */
final class RosterNames {

    private static final int CHUNK = 500;

    private record Name(RosterKind kind, String text) {

        static Name of(RosterEntry entry) {
            return new Name(entry.kind(), entry.name());
        }
    }

    private final MongoAccess access;
    private final Deadline deadline;
    private final Map<Name, RosterEntry> owners = new HashMap<>();

    RosterNames(MongoAccess access, Deadline deadline) {
        this.access = access;
        this.deadline = deadline;
    }

    /** Who has the name of an entry; null when nobody was found or noted. */
    @Nullable
    RosterEntry owner(RosterEntry entry) {
        return owners.get(Name.of(entry));
    }

    void note(RosterEntry owner) {
        owners.put(Name.of(owner), owner);
    }

    /** The entries whose names nobody has as far as is known. */
    List<RosterEntry> without(List<RosterEntry> entries) {
        return entries.stream().filter(entry -> owner(entry) == null).toList();
    }

    /** Looks the names of these entries up. */
    void read(List<RosterEntry> entries) {
        for (List<RosterEntry> chunk : Chunks.of(entries, CHUNK)) {
            Map<RosterKind, List<String>> byKind = new HashMap<>();
            chunk.forEach(entry -> byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>())
                    .add(entry.name()));
            byKind.forEach(this::read);
        }
    }

    // Local: what another server has just made must be seen, also before the majority has confirmed it. A session that
    // refers to it is written after it, so the majority that confirms the session has the name too.
    private void read(RosterKind kind, List<String> names) {
        List<Document> found = access.call(
                "look up names",
                deadline,
                database -> database.getCollection(MongoSchema.ROSTER)
                        .withReadConcern(ReadConcern.LOCAL)
                        .find(Filters.and(RosterDocuments.is(kind), Filters.in(RosterDocuments.NAME, names)))
                        .projection(RosterDocuments.ENTRY)
                        .batchSize(CHUNK + 1)
                        .into(new ArrayList<>()));
        found.stream().map(RosterDocuments::toEntry).forEach(this::note);
    }
}
