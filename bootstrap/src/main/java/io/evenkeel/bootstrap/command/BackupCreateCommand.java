package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.sqlite.BackupReport;
import io.evenkeel.bootstrap.assembly.SqliteBackups;
import io.evenkeel.bootstrap.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a backup. */
@Command(
        name = "create",
        description = {
            "Copies an SQLite store as it is at one moment, reads all of the copy, and writes its SHA-256 beside it",
            "(FILE.sha256). A server may go on writing meanwhile. A file that is there is never replaced."
        })
final class BackupCreateCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the file to write")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private Path file;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        Settings settings = store.existing(store.settings(Map.of()));
        BackupReport report = SqliteBackups.create(Backups.fileOf(settings), file);
        spec.commandLine().getOut().println("the backup is in " + file + ": " + Backups.describe(report));
        return ExitCode.DONE;
    }
}
