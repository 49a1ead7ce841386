package io.evenkeel.tck.fault;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterPageQuery;
import io.evenkeel.application.port.out.RosterRemoval;
import io.evenkeel.application.port.out.RosterWrite;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store of roster edits that goes wrong when {@link Faults} say so, around the real one. Safe for any thread. */
public final class FaultyRosterEditStore implements RosterEditStore {

    private final RosterEditStore store;
    private final Faults faults;

    public FaultyRosterEditStore(RosterEditStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public Optional<StoredEntry> find(RosterKind kind, String id, Deadline deadline) {
        return faults.around(deadline, () -> store.find(kind, id, deadline));
    }

    @Override
    public List<StoredEntry> page(RosterPageQuery query, Deadline deadline) {
        return faults.around(deadline, () -> store.page(query, deadline));
    }

    @Override
    public EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline) {
        return faults.around(deadline, () -> store.save(write, deadline));
    }

    @Override
    public EditOutcome<StoredEntry> remove(RosterRemoval removal, Deadline deadline) {
        return faults.around(deadline, () -> store.remove(removal, deadline));
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        return faults.around(deadline, () -> store.answer(key, deadline));
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        return faults.around(deadline, () -> store.forgetAnswers(now, deadline));
    }
}
