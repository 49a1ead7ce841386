package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.Optional;

/** A booking store behind guards, reads and writes apart. Safe for any thread. */
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
        return writes.call("write", deadline, () -> store.write(write, deadline));
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        return reads.call("answer", deadline, () -> store.answer(key, deadline));
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        return writes.call("forgetAnswers", deadline, () -> store.forgetAnswers(now, deadline));
    }
}
