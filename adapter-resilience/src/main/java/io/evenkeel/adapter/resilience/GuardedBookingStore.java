package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.Optional;

/**
 * A booking store behind guards, reads and writes apart. A write is repeated when its request has a key, by which the store knows
 * it again. Safe for any thread.
 */
public final class GuardedBookingStore implements BookingStore {

    private final BookingStore store;
    private final Guard reads;
    private final Guard writes;

    public GuardedBookingStore(BookingStore store, Guard reads, Guard writes) {
        this.store = store;
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public WriteOutcome write(SessionWrite write, Deadline deadline) {
        return writes.call(
                "write", CallKind.write(write.request() != null), deadline, within -> store.write(write, within));
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
