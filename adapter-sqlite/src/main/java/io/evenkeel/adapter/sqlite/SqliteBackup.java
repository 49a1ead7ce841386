package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Backups of a store in an SQLite file: one file each, and its digest beside it. Safe for any thread.
 *
 * <p>Every method throws a {@link StoreException}: {@code Corrupt} when a file is not what it should be, {@code Conflict} when
 * it would replace one that it must not, {@code TimedOut} once the deadline has passed.
 */
public final class SqliteBackup {

    private SqliteBackup() {}

    /** Copies a store as it is at one moment, while others write, into a file that is not there yet. */
    public static BackupReport create(Path store, Path target, Deadline deadline) {
        return doing("back " + store + " up to " + target, () -> {
            requireFree(target);
            Path part = StoreCopy.partOf(target);
            try {
                copy(store, part, deadline);
                leaveSignInsOut(part, deadline);
                BackupReport report = BackupCheck.run(part, deadline);
                BackupDigest.write(part, target);
                StoreCopy.moveDurably(part, target);
                return report.withDigest();
            } finally {
                Files.deleteIfExists(part);
            }
        });
    }

    /** Reads all of a backup and says what is in it. */
    public static BackupReport verify(Path backup, Deadline deadline) {
        return doing("verify " + backup, () -> BackupCheck.run(backup, deadline));
    }

    /**
     * Puts a backup in the place of a store that nobody has open.
     *
     * @param aside the name that the store gets which was there; no such file must be there yet
     */
    public static BackupReport restore(Path backup, Path store, Path aside, Deadline deadline) {
        return doing("restore " + backup + " to " + store, () -> {
            BackupReport report = BackupCheck.run(backup, deadline);
            requireFree(aside);
            Path part = StoreCopy.partOf(store);
            try {
                Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
                StoreReplacement.put(part, store, aside, deadline);
            } finally {
                Files.deleteIfExists(part);
            }
            return report;
        });
    }

    private static void copy(Path store, Path part, Deadline deadline) throws SQLException {
        try (SqliteConnection connection = SqliteConnection.openReader(store)) {
            connection.lend(deadline);
            SqliteSchema.inspect(connection.jdbc(), store);
            StoreCopy.copyInto(part, connection);
        }
    }

    /** Who has signed out since must not be signed in again by a restore. */
    private static void leaveSignInsOut(Path part, Deadline deadline) throws SQLException {
        try (SqliteConnection connection = SqliteConnection.openWriter(part)) {
            connection.lend(deadline);
            if (SqliteSchema.inspect(connection.jdbc(), part) >= SqliteSchema.FIRST_WITH_ACCOUNTS) {
                try (Statement statement = connection.jdbc().createStatement()) {
                    statement.executeUpdate("DELETE FROM sign_in");
                }
            }
        }
    }

    private static void requireFree(Path file) {
        if (Files.exists(file)) {
            throw new StoreException.Conflict(file + " is there already; name another file", null);
        }
    }

    /** What is done with files and with SQLite. */
    @FunctionalInterface
    private interface Work {
        BackupReport run() throws SQLException, IOException;
    }

    private static BackupReport doing(String what, Work work) {
        try {
            return work.run();
        } catch (SQLException failed) {
            throw SqliteFailures.of("cannot " + what, failed);
        } catch (IOException failed) {
            throw new StoreException.Unavailable("cannot " + what + ": " + failed, failed);
        }
    }
}
