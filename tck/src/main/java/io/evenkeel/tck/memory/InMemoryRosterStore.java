package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
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
    private final Map<TrainerId, Trainer> trainers = new HashMap<>();
    private final Map<ActivityId, Activity> activities = new HashMap<>();
    private final Map<RoomId, Room> rooms = new HashMap<>();

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

    @Override
    public synchronized List<RosterEntry> list(RosterKind kind, Deadline deadline) {
        Deadlines.check(deadline);
        return byId.values().stream()
                .filter(entry -> entry.kind() == kind)
                .sorted(RosterEntry.BY_NAME)
                .toList();
    }

    @Override
    public synchronized Roster roster(Deadline deadline) {
        Deadlines.check(deadline);
        return new Roster(trainers, activities, rooms);
    }

    @Override
    public synchronized void saveAll(Roster entities, Deadline deadline) {
        Deadlines.check(deadline);
        List<RosterEntry> entries = entities.entries();
        requireFreeNames(entries);
        entries.forEach(this::put);
        trainers.putAll(entities.trainers());
        activities.putAll(entities.activities());
        rooms.putAll(entities.rooms());
    }

    /** Before anything is changed, so that a refused call leaves nothing behind. */
    private void requireFreeNames(List<RosterEntry> entries) {
        Map<Key, RosterEntry> claimed = new HashMap<>(byName);
        for (RosterEntry entry : entries) {
            RosterEntry owner = claimed.putIfAbsent(new Key(entry.kind(), entry.name()), entry);
            if (owner != null && !owner.id().equals(entry.id())) {
                throw new StoreException.Conflict("the name " + entry.name() + " belongs to " + owner.id(), null);
            }
        }
    }

    private void put(RosterEntry entry) {
        RosterEntry before = byId.put(new Key(entry.kind(), entry.id()), entry);
        if (before != null) {
            byName.remove(new Key(before.kind(), before.name()));
        }
        byName.put(new Key(entry.kind(), entry.name()), entry);
    }

    private RosterEntry added(RosterEntry candidate) {
        if (byId.putIfAbsent(new Key(candidate.kind(), candidate.id()), candidate) != null) {
            throw new StoreException.Conflict("the id " + candidate.id() + " belongs to another name", null);
        }
        return candidate;
    }
}
