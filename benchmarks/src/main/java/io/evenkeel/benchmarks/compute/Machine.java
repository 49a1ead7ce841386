package io.evenkeel.benchmarks.compute;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteJDBCLoader;

/** What a measurement was made on. */
final class Machine {

    private Machine() {}

    static List<String> lines() throws SQLException {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Machine: %d processors (%s), load %.1f at the start, heap of at most %d MB.",
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.getRuntime().maxMemory() >> 20),
                "Versions: Java " + System.getProperty("java.version") + ", DuckDB " + duckDb() + ", SQLite "
                        + SQLiteJDBCLoader.getVersion() + ".");
    }

    private static String duckDb() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
