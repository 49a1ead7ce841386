package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Puts a file in the place of a store, and keeps the store that was there. */
final class StoreReplacement {

    /** Whoever has a store open has it open for long; there is no use in waiting for its end. */
    private static final Duration WAIT = Duration.ofSeconds(1);

    /** What every SQLite file begins with. */
    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private StoreReplacement() {}

    /** @throws StoreException.Unavailable when somebody has the store open */
    static void put(Path part, Path store, Path aside, Deadline deadline) throws SQLException, IOException {
        if (!isDatabase(store)) {
            swap(part, store, aside);
            return;
        }
        try (SqliteConnection connection = SqliteConnection.openWriter(store)) {
            connection.lend(deadline.atMost(WAIT));
            SqliteSchema.requireOurs(connection.jdbc(), store);
            lock(connection);
            swap(part, store, aside);
        } catch (SQLException failed) {
            StoreException reason = SqliteFailures.of("cannot lock the store " + store, failed);
            if (reason instanceof StoreException.TimedOut) {
                throw new StoreException.Unavailable(
                        "the store " + store + " is in use; stop the server and whoever else has it open", failed);
            }
            if (!(reason instanceof StoreException.Corrupt)) {
                throw reason;
            }
            // A damaged store is what a restore is for. Nobody can work with it, so nobody need be kept out.
            swap(part, store, aside);
        }
    }

    /** Else SQLite must not open it: it would throw away the log, the last that is left of such a store. */
    private static boolean isDatabase(Path store) throws IOException {
        if (!Files.exists(store)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(store)) {
            return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
        }
    }

    /**
     * Only who is alone with a store can take it out of WAL mode, which also merges the log into the file; then the lock keeps
     * newcomers out.
     */
    private static void lock(SqliteConnection connection) throws SQLException {
        try (Statement statement = connection.jdbc().createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("BEGIN EXCLUSIVE");
        }
    }

    /** At no moment is there no store: the old one gets a second name before it loses its own. */
    private static void swap(Path part, Path store, Path aside) throws IOException {
        if (Files.exists(store)) {
            Files.createLink(aside, store);
        }
        // The log of a damaged store must not be taken for that of the new one.
        for (String suffix : List.of("-wal", "-shm", "-journal")) {
            Path besideStore = store.resolveSibling(store.getFileName() + suffix);
            if (Files.exists(besideStore)) {
                Files.move(besideStore, aside.resolveSibling(aside.getFileName() + suffix));
            }
        }
        StoreCopy.moveDurably(part, store);
    }
}
