package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.exporting.ExportRequest;
import io.evenkeel.application.port.in.exporting.SessionSink;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.domain.time.LocalDateRange;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes sessions to a file. */
@Command(
        name = "export",
        description = {
            "Writes sessions to a file, ordered by planned start, source and external id.",
            "An import of that file changes nothing, and fills an empty store with the same sessions."
        })
final class ExportCommand implements Callable<Integer> {

    /** Standard output by the name that every program gives it. */
    private static final Path STANDARD_OUTPUT = Path.of("-");

    /** Long enough for any store; a scan that hangs ends all the same. */
    private static final Duration LIMIT = Duration.ofHours(12);

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "the file to write, replaced as a whole at the end; - for standard output")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "csv, ndjson or ics (default: by the ending of the file, csv for any other)")
    private @Nullable SessionFormat format;

    @Option(names = "--from", paramLabel = "DATE", description = "first day (default: all days; needs --to)")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "day after the last one (needs --from)")
    private @Nullable LocalDate to;

    @Option(names = "--zone", paramLabel = "ZONE", description = "where the days are (default: the organisation's)")
    private @Nullable ZoneId zone;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ExportRequest request = request();
        SessionFormat chosen =
                format != null ? format : SessionFormat.ofEnding(file).orElse(SessionFormat.CSV);
        Settings settings = store.existing(store.settings(Map.of()));
        ReplacedFile.requireNotTheStore(file, settings.store().file(), "the sessions");
        try (Assembly assembly = new Assembly(settings)) {
            if (file.equals(STANDARD_OUTPUT)) {
                print(chosen, request, assembly);
            } else {
                long count = write(chosen, request, assembly);
                spec.commandLine().getOut().println(count + " sessions are in " + file);
            }
        }
        return ExitCode.DONE;
    }

    private void print(SessionFormat chosen, ExportRequest request, Assembly assembly) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        SessionSinks.write(chosen, out, sink -> export(request, sink, assembly));
        if (out.checkError()) {
            throw new CommandException(ExitCode.FAILED, "cannot write the sessions to standard output");
        }
    }

    @SuppressWarnings("UnusedException") // Its text is a class name and the path.
    private long write(SessionFormat chosen, ExportRequest request, Assembly assembly) {
        try (ReplacedFile replaced = new ReplacedFile(file)) {
            long count = SessionSinks.write(chosen, replaced.writer(), sink -> export(request, sink, assembly));
            replaced.replace();
            return count;
        } catch (IOException | UncheckedIOException failed) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "cannot write the sessions to " + file + "; name another file with --out. What was there is left");
        }
    }

    private static long export(ExportRequest request, SessionSink sink, Assembly assembly) {
        return assembly.exporting().exportSessions(request, sink, Deadline.after(LIMIT, assembly.clock()));
    }

    private ExportRequest request() {
        if (from == null && to == null) {
            if (zone != null) {
                throw new CommandException(ExitCode.USAGE, "--zone says where --from and --to are; give them as well");
            }
            return ExportRequest.ALL;
        }
        if (from == null || to == null) {
            throw new CommandException(ExitCode.USAGE, "--from and --to go together; give both, or neither for all");
        }
        try {
            return new ExportRequest(new LocalDateRange(from, to), zone);
        } catch (IllegalArgumentException bad) {
            throw new CommandException(ExitCode.USAGE, "--from and --to: " + bad.getMessage());
        }
    }
}
