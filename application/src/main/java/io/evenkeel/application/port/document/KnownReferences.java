package io.evenkeel.application.port.document;

import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** References of a document from outside, to what the store knows and to what the document itself brings. */
final class KnownReferences implements RosterReferences {

    private record Key(RosterKind kind, String text) {}

    private final IdSource ids;
    private final Map<Key, String> storedIds = new HashMap<>();
    private final Map<Key, String> namesAfterwards = new HashMap<>();
    private final Map<Key, String> idsAfterwards = new HashMap<>();
    private final Set<Key> idsOfDocument = new HashSet<>();
    private final Set<Key> namesOfDocument = new HashSet<>();

    KnownReferences(Collection<RosterEntry> stored, IdSource ids) {
        this.ids = ids;
        for (RosterEntry entry : stored) {
            storedIds.put(name(entry), entry.id());
            note(entry);
        }
    }

    @Override
    public Optional<String> idOf(RosterKind kind, String name) {
        String known = storedIds.get(new Key(kind, name));
        return Optional.of(known == null ? ids.newId() : known);
    }

    @Override
    public void learn(RosterEntry entry, ObjectReader in) {
        boolean newName = namesOfDocument.add(name(entry));
        String owner = storedIds.getOrDefault(name(entry), entry.id());
        if (!newName) {
            in.refuse("name", DocumentErrorCode.DUPLICATE, "'" + entry.name() + "' is here twice");
        } else if (!owner.equals(entry.id())) {
            in.refuse(
                    "name",
                    DocumentErrorCode.NAME_TAKEN,
                    "'" + entry.name() + "' is the name of the one with the id " + owner
                            + "; leave the id out, or give another name");
        } else if (!idsOfDocument.add(id(entry))) {
            in.refuse("id", DocumentErrorCode.DUPLICATE, "'" + entry.id() + "' is here twice");
        }
        note(entry);
    }

    @Override
    public Optional<ActivityId> activity(String idOrName) {
        Key key = new Key(RosterKind.ACTIVITY, idOrName);
        String id = namesAfterwards.containsKey(key) ? idOrName : idsAfterwards.get(key);
        return Optional.ofNullable(id).map(ActivityId::new);
    }

    private void note(RosterEntry entry) {
        String nameBefore = namesAfterwards.put(id(entry), entry.name());
        if (nameBefore != null) {
            idsAfterwards.remove(new Key(entry.kind(), nameBefore));
        }
        idsAfterwards.put(name(entry), entry.id());
    }

    private static Key id(RosterEntry entry) {
        return new Key(entry.kind(), entry.id());
    }

    private static Key name(RosterEntry entry) {
        return new Key(entry.kind(), entry.name());
    }
}
