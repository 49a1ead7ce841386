package io.evenkeel.bootstrap.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where sessions are kept. Its text leaves credentials out.
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
     * Reads a URL as people write it; null when it is none of the known forms.
     *
     * @param dataDirectory the folder of the default file, for {@code sqlite:} alone
     */
    static @Nullable StoreUrl parse(String text, Path dataDirectory) {
        if (text.equals("memory:")) {
            return new StoreUrl(Kind.MEMORY, null, null);
        }
        if (text.startsWith(SQLITE)) {
            Path file = file(text.substring(SQLITE.length()), dataDirectory);
            return file == null ? null : new StoreUrl(Kind.SQLITE, file, null);
        }
        if (text.startsWith("mongodb://") || text.startsWith("mongodb+srv://")) {
            return new StoreUrl(Kind.MONGODB, null, text);
        }
        return null;
    }

    // The cause quotes the path.
    @SuppressWarnings("UnusedException")
    private static @Nullable Path file(String path, Path dataDirectory) {
        try {
            return path.isEmpty()
                    ? dataDirectory.resolve("evenkeel.db")
                    : Path.of(path).toAbsolutePath();
        } catch (InvalidPathException bad) {
            return null;
        }
    }

    @Override
    public String toString() {
        return switch (kind) {
            case MEMORY -> "memory:";
            case SQLITE -> SQLITE + file;
            case MONGODB -> Masked.value(String.valueOf(url));
        };
    }
}
