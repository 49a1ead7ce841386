package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the sessions of files in. */
@Command(
        name = "import",
        description = {
            "Takes the sessions of files in. It can be repeated: what is there already just so is left alone.",
            "Good lines go in; bad ones are written to the rejects file, and the exit code is 65."
        })
final class ImportCommand implements Callable<Integer> {

    /** What to do about lines that are bad. */
    enum OnReject {
        SKIP,
        STOP
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files to read; - for standard input")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "csv, ndjson or ics (default: by the ending of each file, csv for any other)")
    private @Nullable SessionFormat format;

    @Option(
            names = "--on-reject",
            paramLabel = "WHAT",
            description = {
                "skip (default): store the good lines;",
                "stop: check every file to its end first, and store nothing when any line is bad"
            })
    private OnReject onReject = OnReject.SKIP;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "how foreign columns become session fields; constants for events")
    private @Nullable Path mapping;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "where rejected lines are written (default: NAME.rejects.csv in the current folder)")
    private @Nullable Path rejects;

    @Option(names = "--dry-run", description = "check the files and store nothing")
    private boolean dryRun;

    @Option(names = "--walk-ins", description = "allow more attended than booked, and more booked than offered")
    private boolean walkIns;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<SessionInput> inputs = inputs();
        Settings settings = store.settings(Map.of());
        Path rejectsFile = rejects != null ? rejects : inputs.get(0).rejects();
        requireNotRead(rejectsFile, settings.store().file());
        SessionSources sources = SessionSources.of(inputs, mapping, settings.zone());
        try (Assembly assembly = new Assembly(settings);
                RejectsFile rejected = new RejectsFile(rejectsFile, rejects != null)) {
            ImportPass pass =
                    new ImportPass(inputs, sources, assembly.importing(), rejected, spec, store.environment());
            boolean check = dryRun || onReject == OnReject.STOP;
            ImportReport report = pass.run(new ImportOptions(check, walkIns));
            boolean goesIn = check && !dryRun && report.rejected() == 0;
            report(goesIn ? pass.run(new ImportOptions(false, walkIns)) : report, check && !goesIn, rejected);
            return report.rejected() > 0 ? ExitCode.REJECTED : ExitCode.DONE;
        }
    }

    private List<SessionInput> inputs() {
        for (Path file : files) {
            if (!SessionInput.isStandardInput(file)) {
                requireReadable(file);
            } else if (onReject == OnReject.STOP || files.indexOf(file) != files.lastIndexOf(file)) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "standard input can be read once; --on-reject stop reads twice, so save it to a file first");
            }
        }
        if (mapping != null) {
            requireReadable(mapping);
        }
        return files.stream()
                .map(file -> new SessionInput(
                        file,
                        format != null ? format : SessionFormat.ofEnding(file).orElse(SessionFormat.CSV)))
                .toList();
    }

    private void report(ImportReport total, boolean onlyChecked, RejectsFile rejected) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                onlyChecked
                        ? total.read() + " records read: " + total.added() + " good, " + total.rejected()
                                + " rejected; nothing was stored"
                        : total.read() + " records read: " + total.added() + " added, " + total.replaced()
                                + " replaced, " + total.unchanged() + " unchanged, " + total.rejected() + " rejected");
        if (total.rejected() > 0) {
            spec.commandLine().getErr().println("evenkeel: what was rejected, and why, stands in " + rejected.path());
        }
    }

    /** The rejects replace what their file held, so it must be none that this import needs. */
    private void requireNotRead(Path rejectsFile, @Nullable Path storeFile) throws IOException {
        List<Path> needed = new ArrayList<>(files);
        Stream.of(mapping, storeFile).filter(Objects::nonNull).forEach(needed::add);
        for (Path file : needed) {
            if (Files.exists(file) && Files.exists(rejectsFile) && Files.isSameFile(file, rejectsFile)) {
                throw new CommandException(
                        ExitCode.USAGE, "the rejects would replace " + file + "; name another file with --rejects");
            }
        }
    }

    private static void requireReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CommandException(ExitCode.USAGE, "there is no file " + file + " that can be read");
        }
    }
}
