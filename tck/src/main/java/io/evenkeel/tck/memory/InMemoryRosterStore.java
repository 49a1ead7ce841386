package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntity;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps trainers, activities and rooms in memory. Safe for any thread. */
public final class InMemoryRosterStore implements RosterStore {

    private final RosterTable table;

    public InMemoryRosterStore() {
        this(new RosterTable());
    }

    InMemoryRosterStore(RosterTable table) {
        this.table = table;
    }

    @Override
    public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
        Deadlines.check(deadline);
        List<RosterEntry> stored = new ArrayList<>();
        synchronized (table) {
            for (RosterEntry candidate : candidates) {
                RosterEntry known = table.findByName(candidate.kind(), candidate.name());
                stored.add(known == null ? added(candidate) : known);
            }
        }
        return stored;
    }

    @Override
    public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return Optional.ofNullable(table.find(kind, id)).map(StoredEntry::entry);
        }
    }

    @Override
    public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return Optional.ofNullable(table.findByName(kind, name));
        }
    }

    @Override
    public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return table.ofKind(kind).map(StoredEntry::entry).toList();
        }
    }

    @Override
    public Roster roster(Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return table.roster();
        }
    }

    @Override
    public void saveAll(Roster entities, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            requireFreeNames(entities.entries());
            entities.trainers().values().forEach(this::put);
            entities.activities().values().forEach(this::put);
            entities.rooms().values().forEach(this::put);
        }
    }

    /** Before anything is changed, so that a refused call leaves nothing behind. */
    private void requireFreeNames(List<RosterEntry> entries) {
        Map<RosterEntry, RosterEntry> claimed = new HashMap<>();
        for (RosterEntry entry : entries) {
            RosterEntry stored = table.findByName(entry.kind(), entry.name());
            RosterEntry name = new RosterEntry(entry.kind(), "any", entry.name());
            RosterEntry before = claimed.put(name, entry);
            RosterEntry owner = before == null ? stored : before;
            if (owner != null && !owner.id().equals(entry.id())) {
                throw new StoreException.Conflict("the name " + entry.name() + " belongs to " + owner.id(), null);
            }
        }
    }

    private void put(RosterEntity entity) {
        StoredEntry before = table.find(entity.entry().kind(), entity.entry().id());
        table.put(StoredEntry.of(entity, before == null ? 1 : before.version() + 1));
    }

    private RosterEntry added(RosterEntry candidate) {
        if (table.find(candidate.kind(), candidate.id()) != null) {
            throw new StoreException.Conflict("the id " + candidate.id() + " belongs to another name", null);
        }
        table.put(new StoredEntry(candidate, null, 1));
        return candidate;
    }
}
