package io.evenkeel.adapter.sqlite;

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

/** Edits the roster in an SQLite file. The answers lie in one table with those of bookings. Safe for any thread. */
final class SqliteRosterEditStore implements RosterEditStore {

    private final SqliteDatabase database;

    SqliteRosterEditStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<StoredEntry> find(RosterKind kind, String id, Deadline deadline) {
        return read("find an entry", deadline, statements -> new RosterTable(statements).find(kind, id));
    }

    @Override
    public List<StoredEntry> page(RosterPageQuery query, Deadline deadline) {
        return read("list entries", deadline, statements -> new RosterTable(statements).page(query));
    }

    @Override
    public EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline) {
        return write("save an entry", deadline, statements -> new RosterEditing(statements).save(write));
    }

    @Override
    public EditOutcome<StoredEntry> remove(RosterRemoval removal, Deadline deadline) {
        return write("remove an entry", deadline, statements -> new RosterEditing(statements).remove(removal));
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        return read("find an answer", deadline, statements -> new AnswerTable(statements).find(key));
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        return write("forget answers", deadline, statements -> new AnswerTable(statements).forget(now));
    }

    private <T> T read(String what, Deadline deadline, Statements.Work<T> work) {
        return database.read(what, deadline, connection -> Statements.with(connection, work));
    }

    private <T> T write(String what, Deadline deadline, Statements.Work<T> work) {
        return database.write(what, deadline, connection -> Statements.with(connection, work));
    }
}
