package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.files.RosterFile;
import io.evenkeel.application.port.document.DocumentError;
import io.evenkeel.application.port.in.roster.RosterImportOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a roster file in. */
@Command(
        name = "import",
        description = {
            "Takes the trainers, activities and rooms of a file in: HOCON or JSON.",
            "When anything is wrong with it, nothing is stored, each error is printed, and the exit code is 65."
        })
final class RosterImportCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Parameters(paramLabel = "FILE", description = "the file to read")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private Path file;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CommandException(ExitCode.USAGE, "there is no file " + file + " that can be read");
        }
        Settings settings = store.settings(Map.of());
        return RosterFile.read(file).match(document -> importInto(settings, document), this::report);
    }

    private int importInto(Settings settings, Map<String, Object> document) {
        try (Assembly assembly = new Assembly(settings)) {
            RosterImportOutcome outcome =
                    assembly.rosterImport().importRoster(document, Deadline.after(LIMIT, assembly.clock()));
            return outcome.match(
                    counts -> {
                        spec.commandLine().getOut().println(RosterText.of(counts) + " stored");
                        return ExitCode.DONE;
                    },
                    this::report);
        }
    }

    private int report(List<DocumentError> errors) {
        PrintWriter err = spec.commandLine().getErr();
        errors.forEach(error -> err.println("evenkeel: " + file + ": " + error.sentence()));
        err.println("evenkeel: nothing was stored");
        return ExitCode.REJECTED;
    }
}
