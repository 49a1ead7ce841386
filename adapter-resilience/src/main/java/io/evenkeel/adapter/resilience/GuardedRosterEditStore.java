package io.evenkeel.adapter.resilience;

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

/**
 * A store of roster edits behind guards, reads and writes apart. A write is repeated when its request has a key, by which the
 * store knows it again. Safe for any thread.
 */
public final class GuardedRosterEditStore implements RosterEditStore {

    private final RosterEditStore store;
    private final Guard reads;
    private final Guard writes;

    public GuardedRosterEditStore(RosterEditStore store, Guard reads, Guard writes) {
        this.store = store;
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public Optional<StoredEntry> find(RosterKind kind, String id, Deadline deadline) {
        return reads.call("find", CallKind.REPEATABLE, deadline, within -> store.find(kind, id, within));
    }

    @Override
    public List<StoredEntry> page(RosterPageQuery query, Deadline deadline) {
        return reads.call("page", CallKind.REPEATABLE, deadline, within -> store.page(query, within));
    }

    @Override
    public EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline) {
        return writes.call(
                "save", CallKind.write(write.request() != null), deadline, within -> store.save(write, within));
    }

    @Override
    public EditOutcome<StoredEntry> remove(RosterRemoval removal, Deadline deadline) {
        return writes.call(
                "remove", CallKind.write(removal.request() != null), deadline, within -> store.remove(removal, within));
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        return reads.call("answer", CallKind.REPEATABLE, deadline, within -> store.answer(key, within));
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        return writes.call("forgetAnswers", CallKind.BULK, deadline, within -> store.forgetAnswers(now, within));
    }
}
