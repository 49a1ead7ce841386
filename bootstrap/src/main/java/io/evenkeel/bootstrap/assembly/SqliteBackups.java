package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.sqlite.BackupReport;
import io.evenkeel.adapter.sqlite.SqliteBackup;
import io.evenkeel.adapter.sqlite.SqliteCheckup;
import io.evenkeel.adapter.sqlite.StoreCondition;
import io.evenkeel.application.time.Deadline;
import java.nio.file.Path;
import java.time.Duration;

/** Backups and checks of stores in files: without an {@link Assembly}, which would open the store and keep it open. */
public final class SqliteBackups {

    /** For reading and writing the whole of a store, whatever its size. */
    private static final Duration LIMIT = Duration.ofHours(2);

    private SqliteBackups() {}

    /** See {@link SqliteBackup#create}. */
    public static BackupReport create(Path store, Path target) {
        return SqliteBackup.create(store, target, deadline());
    }

    /** See {@link SqliteBackup#verify}. */
    public static BackupReport verify(Path backup) {
        return SqliteBackup.verify(backup, deadline());
    }

    /** See {@link SqliteBackup#restore}. */
    public static BackupReport restore(Path backup, Path store, Path aside) {
        return SqliteBackup.restore(backup, store, aside, deadline());
    }

    /** See {@link SqliteCheckup#run}. */
    public static StoreCondition examine(Path store) {
        return SqliteCheckup.run(store, deadline());
    }

    private static Deadline deadline() {
        return Deadline.after(LIMIT, System::nanoTime);
    }
}
