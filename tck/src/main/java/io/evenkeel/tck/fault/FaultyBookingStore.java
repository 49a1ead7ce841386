package io.evenkeel.tck.fault;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.Optional;

/** A booking store that goes wrong when {@link Faults} say so, around the real one. Safe for any thread. */
public final class FaultyBookingStore implements BookingStore {

    private final BookingStore store;
    private final Faults faults;

    public FaultyBookingStore(BookingStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public WriteOutcome write(SessionWrite write, Deadline deadline) {
        return faults.around(deadline, () -> store.write(write, deadline));
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
