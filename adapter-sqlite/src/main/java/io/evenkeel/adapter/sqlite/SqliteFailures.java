package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's errors mean to a caller of a port. */
final class SqliteFailures {

    private SqliteFailures() {}

    static StoreException of(String what, SQLException failure) {
        String message = what + ": " + failure.getMessage();
        // The low byte is the primary code; the rest refines it.
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF);
        return switch (code) {
            case SQLITE_INTERRUPT, SQLITE_BUSY, SQLITE_LOCKED -> new StoreException.TimedOut(message, failure);
            case SQLITE_CONSTRAINT -> new StoreException.Conflict(message, failure);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_SCHEMA, SQLITE_MISMATCH ->
                new StoreException.Corrupt(message, failure);
            default -> new StoreException.Unavailable(message, failure);
        };
    }
}
