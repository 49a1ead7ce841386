package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.time.Deadline;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteDatabaseTest {

    private static final int READERS = 8;

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    @Test
    void theWriterIsDurableAndBounded() {
        try (SqliteDatabase database = SqliteDatabase.open(stores.file())) {
            boolean checked = database.write("look", within(Duration.ofSeconds(5)), connection -> {
                requireCommon(connection);
                assertThat(pragma(connection, "synchronous")).as("FULL").isEqualTo("2");
                return true;
            });
            assertThat(checked).isTrue();
        }
    }

    @Test
    void everyReaderIsBoundedAndCannotWrite() {
        Set<Connection> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        try (SqliteDatabase database = SqliteDatabase.open(stores.file())) {
            lookAtOneMore(database, seen);
        }
        assertThat(seen).hasSize(READERS);
    }

    /** Each holds its connection until the next has got another one. */
    private static boolean lookAtOneMore(SqliteDatabase database, Set<Connection> seen) {
        return database.read("look", within(Duration.ofSeconds(5)), connection -> {
            requireCommon(connection);
            assertThat(connection.isReadOnly()).isTrue();
            assertThat(seen.add(connection)).isTrue();
            return seen.size() == READERS || lookAtOneMore(database, seen);
        });
    }

    private static void requireCommon(Connection connection) throws SQLException {
        assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
        assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
        assertThat(pragma(connection, "trusted_schema")).isEqualTo("0");
        assertThat(Integer.parseInt(pragma(connection, "busy_timeout"))).isBetween(1, 5_000);
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        return String.valueOf(PlainJdbc.column(connection, "PRAGMA " + name).get(0));
    }

    private static Deadline within(Duration time) {
        return Deadline.after(time, System::nanoTime);
    }
}
