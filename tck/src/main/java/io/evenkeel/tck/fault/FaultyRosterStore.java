package io.evenkeel.tck.fault;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A roster store that goes wrong when {@link Faults} say so, around the real one. Safe for any thread. */
public final class FaultyRosterStore implements RosterStore {

    private final RosterStore store;
    private final Faults faults;

    public FaultyRosterStore(RosterStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
        return faults.around(deadline, () -> store.ensureAll(candidates, deadline));
    }

    @Override
    public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
        return faults.around(deadline, () -> store.findById(kind, id, deadline));
    }

    @Override
    public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
        return faults.around(deadline, () -> store.findByName(kind, name, deadline));
    }

    @Override
    public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
        return faults.around(deadline, () -> store.list(kind, deadline));
    }

    @Override
    public Roster roster(Deadline deadline) {
        return faults.around(deadline, () -> store.roster(deadline));
    }

    @Override
    public void saveAll(Roster entities, Deadline deadline) {
        faults.around(deadline, () -> store.saveAll(entities, deadline));
    }
}
