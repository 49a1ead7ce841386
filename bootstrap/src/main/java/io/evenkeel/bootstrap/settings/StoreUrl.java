package io.evenkeel.bootstrap.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where sessions are kept.
 *
 * @param kind which adapter
 * @param file the file of an SQLite store; null otherwise
 * @param url the URL of a MongoDB store; null otherwise
 */
public record StoreUrl(
        Kind kind, @Nullable Path file, @Nullable String url) {

    /** The adapters. */
    public enum Kind {
        MEMORY,
        SQLITE,
        MONGODB
    }

    private static final String SQLITE = "sqlite:";

    /**
     * Reads a URL as people write it.
     *
     * @param dataDirectory the folder of the default file, for {@code sqlite:} alone
     * @throws SettingsException when it is none of the known forms
     */
    static StoreUrl parse(String text, Path dataDirectory) {
        if (text.equals("memory:")) {
            return new StoreUrl(Kind.MEMORY, null, null);
        }
        if (text.startsWith(SQLITE)) {
            String path = text.substring(SQLITE.length());
            return new StoreUrl(Kind.SQLITE, file(path, dataDirectory), null);
        }
        if (text.startsWith("mongodb://") || text.startsWith("mongodb+srv://")) {
            return new StoreUrl(Kind.MONGODB, null, text);
        }
        throw new SettingsException(
                "the store must be memory:, sqlite:PATH or mongodb://HOST:PORT/DATABASE, but was '"
                        + text.replaceAll("//[^@/]*@", "//***@") + "'",
                null);
    }

    private static Path file(String path, Path dataDirectory) {
        try {
            return path.isEmpty()
                    ? dataDirectory.resolve("evenkeel.db")
                    : Path.of(path).toAbsolutePath();
        } catch (InvalidPathException bad) {
            throw new SettingsException("the store names no usable path: " + bad.getMessage(), bad);
        }
    }
}
