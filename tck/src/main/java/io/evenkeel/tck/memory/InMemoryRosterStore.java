package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.RosterStore;
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
            RosterEntry entry = byName.computeIfAbsent(new Key(candidate.kind(), candidate.name()), any -> candidate);
            byId.put(new Key(entry.kind(), entry.id()), entry);
            stored.add(entry);
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
}
