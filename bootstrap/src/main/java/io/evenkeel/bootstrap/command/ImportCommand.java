package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.files.ColumnMapping;
import io.evenkeel.adapter.files.CsvSessionSource;
import io.evenkeel.adapter.files.MappingFile;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
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

    /** The formats that can be read. */
    enum Format {
        CSV
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files to read")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "F", description = "csv (default)")
    private Format format = Format.CSV;

    @Option(names = "--mapping", paramLabel = "FILE", description = "how foreign columns become session fields")
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
        for (Path file : files) {
            requireReadable(file);
        }
        if (mapping != null) {
            requireReadable(mapping);
        }
        Settings settings = store.settings(Map.of());
        requireNotRead(rejectsFile(), settings.store().file());
        ColumnMapping columns = mapping == null ? null : MappingFile.read(mapping);
        ImportReport total = ImportReport.ZERO;
        try (Assembly assembly = new Assembly(settings);
                RejectsFile rejected = new RejectsFile(rejectsFile(), rejects != null)) {
            for (Path file : files) {
                total = total.plus(importFile(file, columns, settings.zone(), assembly, rejected));
            }
            report(total, rejected);
        }
        return total.rejected() > 0 ? ExitCode.REJECTED : ExitCode.DONE;
    }

    private ImportReport importFile(
            Path file, @Nullable ColumnMapping columns, ZoneId zone, Assembly assembly, RejectsFile rejected)
            throws IOException {
        try (Progress progress = Progress.of(file, store.environment());
                InputStream input = progress.watch(Files.newInputStream(file))) {
            SessionSource source = switch (format) {
                case CSV -> csv(file, input, columns, zone);
            };
            return assembly.importing()
                    .importSessions(
                            source, new ImportOptions(dryRun, walkIns), rejected.listener(file.toString(), progress));
        }
    }

    private SessionSource csv(Path file, InputStream input, @Nullable ColumnMapping columns, ZoneId zone) {
        CsvSessionSource source = new CsvSessionSource(input, columns, zone);
        if (columns == null) {
            // A mapping names what it reads; without one, a column that nobody knows is most likely a typing error.
            warnOfIgnored(file, source.ignoredColumns());
        }
        return source;
    }

    private void warnOfIgnored(Path file, List<String> ignored) {
        PrintWriter err = spec.commandLine().getErr();
        for (String column : ignored) {
            err.println("evenkeel: " + file + ": the column '" + column + "' is ignored; the columns are "
                    + String.join(
                            ", ",
                            List.of(SessionField.values()).stream()
                                    .map(SessionField::column)
                                    .toList()));
        }
    }

    private void report(ImportReport total, RejectsFile rejected) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                dryRun
                        ? total.read() + " records read: " + total.added() + " good, " + total.rejected()
                                + " rejected; nothing was stored"
                        : total.read() + " records read: " + total.added() + " added, " + total.replaced()
                                + " replaced, " + total.unchanged() + " unchanged, " + total.rejected() + " rejected");
        if (total.rejected() > 0) {
            spec.commandLine().getErr().println("evenkeel: what was rejected, and why, stands in " + rejected.path());
        }
    }

    private Path rejectsFile() {
        return rejects != null ? rejects : Path.of(files.get(0).getFileName() + ".rejects.csv");
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
