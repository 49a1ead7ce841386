package io.evenkeel.bootstrap.doctor;

import io.evenkeel.adapter.sqlite.StoreCondition;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.assembly.SqliteBackups;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.StoreUrl.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** Whether the store can be read, and is sound. */
final class StoreCheck {

    private static final String CHECK = "store";
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private StoreCheck() {}

    static Finding of(Settings settings) {
        return switch (settings.store().kind()) {
            case MEMORY -> kept(Kind.MEMORY);
            case SQLITE -> file(Objects.requireNonNull(settings.store().file()));
            case MONGODB -> database(settings);
        };
    }

    /** Whether a store of this kind is there after a restart. */
    static Finding kept(Kind kind) {
        return kind == Kind.MEMORY
                ? Finding.warning(CHECK, "memory: keeps nothing when the process ends", "set store.url to sqlite:")
                : Finding.ok(CHECK, "what is stored stays there when the process ends");
    }

    private static Finding file(Path file) {
        if (!Files.exists(file)) {
            return Finding.ok(CHECK, "there is no " + file + " yet; it is made when it is needed first");
        }
        try {
            StoreCondition condition = SqliteBackups.examine(file);
            return condition.schemaVersion() < condition.newestVersion()
                    ? Finding.warning(
                            CHECK,
                            file + " is sound, of schema " + condition.schemaVersion() + "; it becomes "
                                    + condition.newestVersion() + " when it is opened, which older programs refuse",
                            "evenkeel backup create --out before-the-update.db")
                    : Finding.ok(CHECK, file + " is sound, schema " + condition.schemaVersion());
        } catch (StoreException.Corrupt damaged) {
            return Finding.failure(
                    CHECK,
                    String.valueOf(damaged.getMessage()),
                    "evenkeel backup restore BACKUP, with the server stopped");
        } catch (StoreException failed) {
            return Finding.failure(
                    CHECK,
                    String.valueOf(failed.getMessage()),
                    "let the user that runs Evenkeel read and write " + file);
        }
    }

    private static Finding database(Settings settings) {
        try (Assembly assembly = new Assembly(settings)) {
            assembly.askStore(Deadline.after(TO_ANSWER, assembly.clock()));
            return Finding.ok(CHECK, settings.store() + " answers");
        } catch (StoreException failed) {
            return Finding.failure(
                    CHECK,
                    settings.store() + ": " + failed.getMessage(),
                    "start the database, or set store.url; see what it says: mongosh URL --eval 'db.hello()'");
        }
    }
}
