package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.migration.CopyCounts;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves to another store. */
@Command(
        name = "migrate",
        description = {
            "Copies the roster, all series and all sessions of one store into another one, and compares both.",
            "Ids are kept, versions start anew. The other one must be empty, or hold what an interrupted copy left.",
            "Stop servers that write first: what changes meanwhile is found as a difference."
        })
final class MigrateCommand implements Callable<Integer> {

    private static final int MOST_DIFFERENCES = 10;

    @Option(names = "--from", paramLabel = "URL", required = true, description = "the store to copy")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private String from;

    @Option(names = "--to", paramLabel = "URL", required = true, description = "the store to fill")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private String to;

    @Option(names = "--config", paramLabel = "FILE", description = "configuration file (default: evenkeel.conf)")
    private @Nullable Path config;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings sourceSettings = settings("--from", from);
        Settings targetSettings = settings("--to", to);
        requireTwoStores(sourceSettings.store().file(), targetSettings.store().file());
        try (Assembly source = new Assembly(sourceSettings);
                Assembly target = new Assembly(targetSettings)) {
            CopyCounts counts = copy(source, target);
            PrintWriter out = spec.commandLine().getOut();
            out.println("copied: " + counts.names() + " names of the roster, " + counts.series() + " series, "
                    + counts.added() + " sessions; " + counts.unchanged() + " sessions were there");
            return verify(source, target, out);
        }
    }

    private CopyCounts copy(Assembly source, Assembly target) {
        try (CopyProgress progress = new CopyProgress(environment())) {
            return source.copyingTo(target).copyStore(progress).match(counts -> counts, reasons -> {
                print(reasons);
                throw new CommandException(
                        ExitCode.FAILED,
                        "nothing was copied: the target is neither empty nor the beginning of such a copy;"
                                + " name another one with --to");
            });
        }
    }

    private int verify(Assembly source, Assembly target, PrintWriter out) throws IOException {
        ExportDigest ofSource = ExportDigest.of(source);
        ExportDigest ofTarget = ExportDigest.of(target);
        out.println("source: " + ofSource);
        out.println("target: " + ofTarget);
        List<String> differences = source.comparisonWith(target).compareStores(MOST_DIFFERENCES);
        if (ofSource.equals(ofTarget) && differences.isEmpty()) {
            out.println("both hold the same; versions start anew in the target");
            return ExitCode.DONE;
        }
        print(differences);
        throw new CommandException(
                ExitCode.FAILED, "the stores differ; stop what writes to them, and repeat the migration");
    }

    private void print(List<String> sentences) {
        PrintWriter err = spec.commandLine().getErr();
        sentences.forEach(sentence -> err.println("evenkeel: " + sentence));
    }

    private Settings settings(String option, String url) {
        return new SettingsLoader(environment()).loadWithStore(config, option, url);
    }

    private Map<String, String> environment() {
        return ((EvenkeelCommand) spec.root().userObject()).environment();
    }

    private void requireTwoStores(@Nullable Path source, @Nullable Path target) throws IOException {
        if (from.equals(to) || (source != null && target != null && isSame(source, target))) {
            throw new CommandException(ExitCode.USAGE, "--from and --to name the same store; name another one");
        }
        if (source != null && !Files.exists(source)) {
            throw new CommandException(
                    ExitCode.UNAVAILABLE, "there is no store at " + source + "; name another one with --from");
        }
    }

    private static boolean isSame(Path some, Path other) throws IOException {
        if (Files.exists(some) && Files.exists(other)) {
            return Files.isSameFile(some, other);
        }
        return some.equals(other);
    }
}
