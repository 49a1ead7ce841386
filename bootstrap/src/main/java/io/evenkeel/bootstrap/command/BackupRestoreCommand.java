package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.sqlite.BackupReport;
import io.evenkeel.bootstrap.assembly.SqliteBackups;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup back. */
@Command(
        name = "restore",
        description = {
            "Checks a backup and puts it in the place of the store, which is kept under another name. Stop the server first:",
            "a store that is in use is left alone. Servers of that store see the sessions of the backup when they start again."
        })
final class BackupRestoreCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Parameters(paramLabel = "FILE", description = "the backup")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private Path file;

    @Option(
            names = "--aside",
            paramLabel = "FILE",
            description = "what the store that is there is called afterwards (default: STORE.before-TIME)")
    private @Nullable Path aside;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path target = Backups.fileOf(store.settings(Map.of()));
        Backups.requireThere(file);
        Path kept = aside == null
                ? target.resolveSibling(target.getFileName() + ".before-" + MOMENT.format(Instant.now()))
                : aside;
        BackupReport report = SqliteBackups.restore(file, target, kept);
        PrintWriter out = spec.commandLine().getOut();
        out.println("restored " + target + ": " + Backups.describe(report));
        if (Files.exists(kept)) {
            out.println("the store that was there is now " + kept);
        }
        return ExitCode.DONE;
    }
}
