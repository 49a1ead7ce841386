package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps sign-ins in an SQLite file. Safe for any thread and for several processes: a refresh reads under the lock under which it
 * writes.
 */
final class SqliteSignInStore implements SignInStore {

    private final SqliteDatabase database;

    SqliteSignInStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public void begin(SignIn signIn, Deadline deadline) {
        boolean added =
                database.write("begin a sign-in", deadline, connection -> new SignInTable(connection).add(signIn));
        if (!added) {
            throw new StoreException.Conflict("a sign-in of this id has begun already", null);
        }
    }

    @Override
    public Optional<SignIn> find(SignInId id, Deadline deadline) {
        return database.read("find a sign-in", deadline, connection -> new SignInTable(connection).find(id));
    }

    @Override
    public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
        return database.write("refresh a sign-in", deadline, connection -> {
            SignInTable table = new SignInTable(connection);
            Optional<SignIn> stored = table.find(id);
            return stored.isEmpty()
                    ? new Refresh.Ended()
                    : applied(Refresh.of(stored.orElseThrow(), number, now, grace), id, table);
        });
    }

    @Override
    public void end(SignInId id, Deadline deadline) {
        database.write("end a sign-in", deadline, connection -> {
            new SignInTable(connection).remove(id);
            return true;
        });
    }

    @Override
    public void endAll(AccountId account, Deadline deadline) {
        database.write("end the sign-ins of an account", deadline, connection -> {
            new SignInTable(connection).removeAll(account);
            return true;
        });
    }

    @Override
    public long forgetEnded(Instant now, Deadline deadline) {
        return database.write("forget sign-ins", deadline, connection -> new SignInTable(connection).removeEnded(now));
    }

    private static Refresh applied(Refresh refresh, SignInId id, SignInTable table) throws SQLException {
        if (refresh instanceof Refresh.Advanced advanced) {
            table.advance(advanced.signIn());
        } else if (refresh instanceof Refresh.Reused) {
            table.remove(id);
        }
        return refresh;
    }
}
