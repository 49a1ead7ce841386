package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.bootstrap.doctor.Doctor;
import io.evenkeel.bootstrap.doctor.Finding;
import io.evenkeel.bootstrap.doctor.Level;
import io.evenkeel.bootstrap.settings.SettingProblem;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a set-up. */
@Command(
        name = "doctor",
        description = {
            "Looks at everything that a server needs: Java, memory, open files, disk, clock, configuration, store, cache,",
            "sign-in, port and backups. Each finding says how to mend it. It changes nothing; a server may be running."
        })
final class DoctorCommand implements Callable<Integer> {

    @Option(
            names = "--backups",
            paramLabel = "DIR",
            description = "where backups are kept, to see how old the newest is")
    private @Nullable Path backups;

    @Option(names = "--format", paramLabel = "F", description = "table (default) or json")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Doctor doctor = new Doctor(InstantSource.system());
        List<Finding> findings = new ArrayList<>(doctor.examineMachine(backups));
        boolean isUsable = true;
        try {
            Settings settings = store.serverSettings(server.flags());
            findings.addAll(doctor.examine(settings));
        } catch (SettingsException bad) {
            isUsable = false;
            findings.addAll(Doctor.unusable(
                    bad.problems().stream().map(SettingProblem::toString).toList()));
        }
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case JSON -> Json.write(new Findings(worst(findings), findings)) + "\n";
                            case TABLE -> text(findings);
                        });
        spec.commandLine().getOut().flush();
        if (!isUsable) {
            return ExitCode.BAD_CONFIGURATION;
        }
        return worst(findings) == Level.FAILURE ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static Level worst(List<Finding> findings) {
        return findings.stream().map(Finding::level).max(Enum::compareTo).orElse(Level.OK);
    }

    private static String text(List<Finding> findings) {
        String lines = findings.stream().map(DoctorCommand::line).collect(Collectors.joining());
        long failures = count(findings, Level.FAILURE);
        long warnings = count(findings, Level.WARNING);
        return lines + "\n" + failures + " failures, " + warnings + " warnings\n";
    }

    private static String line(Finding finding) {
        String mend = finding.mend();
        return String.format(
                        Locale.ROOT,
                        "%-8s %-15s %s%n",
                        finding.level().name().toLowerCase(Locale.ROOT),
                        finding.check(),
                        finding.finding())
                + (mend == null ? "" : " ".repeat(25) + "mend: " + mend + "\n");
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /**
     * The findings as JSON has them.
     *
     * @param worst the worst of all
     */
    private record Findings(Level worst, List<Finding> findings) {}
}
