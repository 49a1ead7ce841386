package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.sqlite.BackupReport;
import io.evenkeel.bootstrap.assembly.SqliteBackups;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a backup. */
@Command(
        name = "verify",
        description = {
            "Reads all of a backup: its bytes against the SHA-256 beside it, its pages, its references, every session",
            "and every entry of the roster. It changes nothing."
        })
final class BackupVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the backup")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        Backups.requireThere(file);
        BackupReport report = SqliteBackups.verify(file);
        PrintWriter out = spec.commandLine().getOut();
        out.println(file + " is sound: " + Backups.describe(report));
        if (!report.digestChecked()) {
            out.println(
                    "there is no " + file.getFileName() + ".sha256 beside it: letters that changed are not noticed");
        }
        return ExitCode.DONE;
    }
}
