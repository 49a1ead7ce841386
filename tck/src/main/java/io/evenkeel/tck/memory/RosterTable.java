package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntity;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of one roster. One lock for all: whoever uses it synchronises on it. */
final class RosterTable {

    private record Key(RosterKind kind, String text) {}

    private final Map<Key, StoredEntry> byId = new HashMap<>();
    private final Map<Key, RosterEntry> byName = new HashMap<>();

    @Nullable
    StoredEntry find(RosterKind kind, String id) {
        return byId.get(new Key(kind, id));
    }

    @Nullable
    RosterEntry findByName(RosterKind kind, String name) {
        return byName.get(new Key(kind, name));
    }

    /** The entries of a kind, by name. */
    Stream<StoredEntry> ofKind(RosterKind kind) {
        return byId.values().stream()
                .filter(stored -> stored.entry().kind() == kind)
                .sorted(Comparator.comparing(StoredEntry::entry, RosterEntry.BY_NAME));
    }

    /** Every entity of which more than the name is known. */
    Roster roster() {
        List<Trainer> trainers = new ArrayList<>();
        List<Activity> activities = new ArrayList<>();
        List<Room> rooms = new ArrayList<>();
        for (StoredEntry stored : byId.values()) {
            RosterEntity details = stored.details();
            if (details != null) {
                details.<Boolean>match(trainers::add, activities::add, rooms::add);
            }
        }
        return Roster.of(trainers, activities, rooms);
    }

    void put(StoredEntry stored) {
        RosterEntry entry = stored.entry();
        StoredEntry before = byId.put(new Key(entry.kind(), entry.id()), stored);
        if (before != null) {
            byName.remove(new Key(entry.kind(), before.entry().name()));
        }
        byName.put(new Key(entry.kind(), entry.name()), entry);
    }

    void remove(RosterEntry entry) {
        byId.remove(new Key(entry.kind(), entry.id()));
        byName.remove(new Key(entry.kind(), entry.name()));
    }
}
