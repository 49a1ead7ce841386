package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks at a store without changing it, while others may use it. */
public final class SqliteCheckup {

    private SqliteCheckup() {}

    /**
     * Reads every page and every reference.
     *
     * @return the version of its schema and the newest one; an older store is brought up to date when it is opened
     * @throws StoreException.Corrupt when it is damaged, of another program, or of a newer version
     * @throws StoreException when it cannot be read in time
     */
    public static StoreCondition run(Path store, Deadline deadline) {
        try (SqliteConnection connection = SqliteConnection.openReader(store)) {
            connection.lend(deadline);
            int version = SqliteSchema.inspect(connection.jdbc(), store);
            try (Statement statement = connection.jdbc().createStatement()) {
                Soundness.require(statement, "the store", store);
            }
            return new StoreCondition(version, SqliteSchema.NEWEST);
        } catch (SQLException failed) {
            throw SqliteFailures.of("cannot look at " + store, failed);
        }
    }
}
