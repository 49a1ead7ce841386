package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.files.RosterFile;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a roster file. */
@Command(
        name = "export",
        description = {
            "Writes the trainers, activities and rooms whose details are kept to a file, as JSON.",
            "An import of that file changes nothing."
        })
final class RosterExportCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the file to write; it is replaced")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private Path file;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings settings = store.existing(store.settings(Map.of()));
        ReplacedFile.requireNotTheStore(file, settings.store().file(), "the roster");
        try (Assembly assembly = new Assembly(settings)) {
            Map<String, Object> document =
                    assembly.rosterExport().exportRoster(Deadline.after(LIMIT, assembly.clock()));
            write(document);
        }
        spec.commandLine().getOut().println("the roster is in " + file);
        return ExitCode.DONE;
    }

    @SuppressWarnings("UnusedException") // Its text is a class name and the path.
    private void write(Map<String, Object> document) {
        try {
            RosterFile.write(file, document);
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.FAILED, "cannot write the roster to " + file + "; name another file with --out");
        }
    }
}
