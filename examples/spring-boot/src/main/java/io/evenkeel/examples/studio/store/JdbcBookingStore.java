package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.Optional;

/** Books in the tables of the studio, beside the sessions of {@link JdbcSessionStore}. Safe for any thread. */
public final class JdbcBookingStore implements BookingStore {

    private final StudioDatabase database;

    public JdbcBookingStore(StudioDatabase database) {
        this.database = database;
    }

    @Override
    public WriteOutcome write(SessionWrite write, Deadline deadline) {
        return database.write(deadline, jdbc -> new Booking(jdbc).outcome(write));
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        return database.read(deadline, jdbc -> new AnswerTable(jdbc).find(key));
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        return database.write(deadline, jdbc -> new AnswerTable(jdbc).forget(now));
    }
}
