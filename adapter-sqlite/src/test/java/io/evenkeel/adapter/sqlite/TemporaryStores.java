package io.evenkeel.adapter.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Real files that live as long as one test. */
final class TemporaryStores implements AfterEachCallback {

    private final List<SqliteStores> open = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    SqliteStores empty() {
        return reopen(file());
    }

    Path file() {
        try {
            Path folder = Files.createTempDirectory("evenkeel-sqlite");
            folders.add(folder);
            return folder.resolve("store.db");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    SqliteStores reopen(Path file) {
        SqliteStores stores = SqliteStores.open(file);
        open.add(stores);
        return stores;
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        open.forEach(SqliteStores::close);
        for (Path folder : folders) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
