package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
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

    private record Key(RosterKind kind, String text) {}

    private final Map<Key, RosterEntry> byId = new HashMap<>();
    private final Map<Key, RosterEntry> byName = new HashMap<>();

    @Override
    public synchronized List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
        Deadlines.check(deadline);
        List<RosterEntry> stored = new ArrayList<>();
        for (RosterEntry candidate : candidates) {
            stored.add(byName.computeIfAbsent(new Key(candidate.kind(), candidate.name()), any -> added(candidate)));
        }
        return stored;
    }

    @Override
    public synchronized Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
        Deadlines.check(deadline);
        return Optional.ofNullable(byId.get(new Key(kind, id)));
    }

    @Override
    public synchronized Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
        Deadlines.check(deadline);
        return Optional.ofNullable(byName.get(new Key(kind, name)));
    }

    private RosterEntry added(RosterEntry candidate) {
        if (byId.putIfAbsent(new Key(candidate.kind(), candidate.id()), candidate) != null) {
            throw new StoreException.Conflict("the id " + candidate.id() + " belongs to another name", null);
        }
        return candidate;
    }
}
