package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether the pages of a file are what they should be, and its rows refer to rows that are there. */
final class Soundness {

    private Soundness() {}

    /**
     * @param what the file is, such as {@code the backup}
     * @throws StoreException.Corrupt when it is damaged
     */
    static void require(Statement statement, String what, Path file) throws SQLException {
        try (ResultSet found = statement.executeQuery("PRAGMA integrity_check(1)")) {
            String first = found.getString(1);
            if (!"ok".equals(first)) {
                throw new StoreException.Corrupt(what + " " + file + " is damaged: " + first, null);
            }
        }
        try (ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (broken.next()) {
                throw new StoreException.Corrupt(
                        what + " " + file + " is damaged: a row of " + broken.getString(1) + " refers to nothing in "
                                + broken.getString(3),
                        null);
            }
        }
    }
}
