package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.Optional;

/** Books in an SQLite file. Safe for any thread. */
final class SqliteBookingStore implements BookingStore {

    private final SqliteDatabase database;

    SqliteBookingStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public WriteOutcome write(SessionWrite write, Deadline deadline) {
        return database.write("write a session", deadline, connection -> {
            try (Statements statements = new Statements(connection)) {
                return new Booking(statements).write(write);
            }
        });
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        return database.read("find an answer", deadline, connection -> {
            try (Statements statements = new Statements(connection)) {
                return new AnswerTable(statements).find(key);
            }
        });
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        return database.write("forget answers", deadline, connection -> {
            try (Statements statements = new Statements(connection)) {
                return new AnswerTable(statements).forget(now);
            }
        });
    }
}
