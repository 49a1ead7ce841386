package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps series in an SQLite file. The answers lie in one table with those of bookings. Safe for any thread. */
final class SqliteSeriesStore implements SeriesStore {

    private final SqliteDatabase database;

    SqliteSeriesStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Series> find(SeriesId id, Deadline deadline) {
        return read("find a series", deadline, statements -> new SeriesTable(statements).find(id));
    }

    @Override
    public List<Series> page(SeriesPageQuery query, Deadline deadline) {
        return read("list series", deadline, statements -> new SeriesTable(statements).page(query));
    }

    @Override
    public EditOutcome<Series> save(SeriesWrite write, Deadline deadline) {
        return write("save a series", deadline, statements -> new SeriesEditing(statements).save(write));
    }

    @Override
    public EditOutcome<Series> remove(SeriesRemoval removal, Deadline deadline) {
        return write("remove a series", deadline, statements -> new SeriesEditing(statements).remove(removal));
    }

    @Override
    public List<Session> booked(Collection<ExternalKey> keys, Deadline deadline) {
        return database.readTogether(
                "find booked instances",
                deadline,
                connection -> Statements.with(connection, statements -> booked(keys, statements)));
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        return read("find an answer", deadline, statements -> new AnswerTable(statements).find(key));
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        return write("forget answers", deadline, statements -> new AnswerTable(statements).forget(now));
    }

    private static List<Session> booked(Collection<ExternalKey> keys, Statements statements) throws SQLException {
        SessionTable sessions = new SessionTable(statements);
        List<Session> booked = new ArrayList<>();
        for (ExternalKey key : keys) {
            sessions.find(key).map(StoredSession::session).ifPresent(booked::add);
        }
        return booked;
    }

    private <T> T read(String what, Deadline deadline, Statements.Work<T> work) {
        return database.read(what, deadline, connection -> Statements.with(connection, work));
    }

    private <T> T write(String what, Deadline deadline, Statements.Work<T> work) {
        return database.write(what, deadline, connection -> Statements.with(connection, work));
    }
}
