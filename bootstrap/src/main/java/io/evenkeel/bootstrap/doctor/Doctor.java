package io.evenkeel.bootstrap.doctor;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import io.evenkeel.application.port.in.health.ConfigurationWarning;
import io.evenkeel.bootstrap.settings.Settings;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at everything that a server needs, and changes nothing. */
public final class Doctor {

    private final InstantSource clock;

    public Doctor(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What does not depend on the configuration.
     *
     * @param backups where backups are kept; null when nobody said
     */
    public List<Finding> examineMachine(@Nullable Path backups) {
        List<Finding> findings = process();
        findings.add(BackupCheck.of(backups, clock.instant()));
        return findings;
    }

    /** What a server that runs can be told of its set-up without a look at disk or network: warnings alone. */
    public static List<ConfigurationWarning> warnings(Settings settings) {
        return Stream.concat(
                        process().stream(),
                        Stream.of(StoreCheck.kept(settings.store().kind()), KeyCheck.of(settings.auth())))
                .filter(finding -> finding.level() == Level.WARNING)
                .map(finding -> new ConfigurationWarning(
                        finding.check(), finding.finding(), Objects.requireNonNullElse(finding.mend(), "")))
                .toList();
    }

    private static List<Finding> process() {
        List<Finding> findings = new ArrayList<>();
        findings.add(ProcessCheck.java(Runtime.version()));
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        findings.add(ProcessCheck.memory(Runtime.getRuntime().maxMemory(), system.getTotalMemorySize()));
        if (system instanceof UnixOperatingSystemMXBean unix) {
            findings.add(ProcessCheck.files(unix.getMaxFileDescriptorCount()));
        }
        return findings;
    }

    /** What the configuration asks for. */
    public List<Finding> examine(Settings settings) throws InterruptedException {
        Path store = Optional.ofNullable(settings.store().file())
                .orElse(settings.dataDirectory().resolve("evenkeel.db"));
        Path folder = Objects.requireNonNullElse(store.getParent(), settings.dataDirectory());
        return List.of(
                Finding.ok("configuration", "every setting can be used; see them with 'evenkeel serve --print-config'"),
                DirectoryCheck.of(folder),
                ClockCheck.of(clock.instant(), store),
                StoreCheck.of(settings),
                CacheCheck.of(settings.cache()),
                KeyCheck.of(settings.auth()),
                PortCheck.of(settings.server().host(), settings.server().port()));
    }

    /** A configuration that cannot be used, as findings: one for each thing that is wrong. */
    public static List<Finding> unusable(List<String> problems) {
        List<Finding> findings = new ArrayList<>();
        for (String problem : problems) {
            findings.add(Finding.failure(
                    "configuration", problem, "mend it, and look with 'evenkeel serve --print-config'"));
        }
        findings.add(Finding.skipped("everything else", "depends on a configuration that can be used"));
        return findings;
    }
}
