package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A roster store behind guards, reads and writes apart. A save is not repeated, since somebody else may have changed the same
 * entries in between; making sure of names is, since it leaves them as they are. Safe for any thread.
 */
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
        return writes.call(
                "ensureAll", CallKind.REPEATABLE_BULK, deadline, within -> store.ensureAll(candidates, within));
    }

    @Override
    public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
        return reads.call("findById", CallKind.REPEATABLE, deadline, within -> store.findById(kind, id, within));
    }

    @Override
    public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
        return reads.call("findByName", CallKind.REPEATABLE, deadline, within -> store.findByName(kind, name, within));
    }

    @Override
    public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
        return reads.call("list", CallKind.REPEATABLE_BULK, deadline, within -> store.list(kind, within));
    }

    @Override
    public Roster roster(Deadline deadline) {
        return reads.call("roster", CallKind.REPEATABLE_BULK, deadline, within -> store.roster(within));
    }

    @Override
    public void saveAll(Roster entities, Deadline deadline) {
        writes.run("saveAll", CallKind.BULK, deadline, within -> store.saveAll(entities, within));
    }
}
