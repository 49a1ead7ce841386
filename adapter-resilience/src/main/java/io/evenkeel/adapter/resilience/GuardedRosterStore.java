package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A roster store behind guards, reads and writes apart. Safe for any thread. */
public final class GuardedRosterStore implements RosterStore {

    private final RosterStore store;
    private final Guard reads;
    private final Guard writes;

    public GuardedRosterStore(RosterStore store, Guard reads, Guard writes) {
        this.store = store;
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
        return writes.call("ensureAll", deadline, () -> store.ensureAll(candidates, deadline));
    }

    @Override
    public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
        return reads.call("findById", deadline, () -> store.findById(kind, id, deadline));
    }

    @Override
    public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
        return reads.call("findByName", deadline, () -> store.findByName(kind, name, deadline));
    }

    @Override
    public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
        return reads.call("list", deadline, () -> store.list(kind, deadline));
    }

    @Override
    public Roster roster(Deadline deadline) {
        return reads.call("roster", deadline, () -> store.roster(deadline));
    }

    @Override
    public void saveAll(Roster entities, Deadline deadline) {
        writes.run("saveAll", deadline, () -> store.saveAll(entities, deadline));
    }
}
