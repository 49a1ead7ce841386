package io.evenkeel.benchmarks.common;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** What a measurement was made on. */
public final class Machine {

    private Machine() {}

    /** Lines for people. */
    public static List<String> lines() throws SQLException {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Machine: %d processors (%s), load %.1f at the start, heap of at most %d MB.",
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.getRuntime().maxMemory() >> 20),
                "Versions: Java " + System.getProperty("java.version") + ", DuckDB " + version("jdbc:duckdb:")
                        + ", SQLite " + version("jdbc:sqlite::memory:") + ".");
    }

    private static String version(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
