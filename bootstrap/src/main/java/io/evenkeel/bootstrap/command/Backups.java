package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.sqlite.BackupReport;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.StoreUrl;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the commands about backups have in common. */
final class Backups {

    private Backups() {}

    /** @throws CommandException when the store is in no file */
    static Path fileOf(Settings settings) {
        StoreUrl store = settings.store();
        Path file = store.file();
        if (file == null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    store.kind() == StoreUrl.Kind.MONGODB
                            ? "a MongoDB store is backed up with MongoDB's own tools, such as mongodump;"
                                    + " or copy it into a file with 'evenkeel migrate'"
                            : "a store in memory cannot be backed up; name an SQLite store with --store");
        }
        return file;
    }

    /** @throws CommandException when there is no such file */
    static void requireThere(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new CommandException(ExitCode.FAILED, "there is no backup " + backup);
        }
    }

    static String describe(BackupReport report) {
        return report.sessions() + " sessions, " + report.rosterEntries() + " trainers, activities and rooms, "
                + report.accounts() + " accounts, " + report.series() + " series, "
                + report.calendarFeeds() + " calendar links, schema " + report.schemaVersion();
    }
}
