package io.evenkeel.bootstrap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A store's file behind the program's back. */
final class SqliteSessions {

    private SqliteSessions() {}

    static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            // What nobody can write by the rules is what is wanted here.
            statement.execute("PRAGMA ignore_check_constraints = ON");
            statement.execute(sql);
        }
    }
}
