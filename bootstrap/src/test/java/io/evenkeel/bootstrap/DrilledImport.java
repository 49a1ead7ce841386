package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file that is imported many times by the built jar, and what an undisturbed import of it gives. */
final class DrilledImport {

    static final int BATCH = 1_000;

    /** Most of a short life is its start, and these shorten it. */
    private static final List<String> OPTIONS =
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private final Path folder;
    private final int lines;
    private final Path file;
    private final Path expectedExport;
    private final String expectedContent;
    private final long nanos;

    /** Imports once undisturbed. */
    DrilledImport(Path folder, int lines) throws IOException {
        this.folder = folder;
        this.lines = lines;
        this.file = Files.writeString(folder.resolve("sessions.csv"), ManySessions.csv(0, lines));
        Path store = folder.resolve("undisturbed.db");
        long begun = System.nanoTime();
        try (JarProcess undisturbed = start(store, List.of())) {
            requireReport(undisturbed.ended(), 0);
        }
        this.nanos = System.nanoTime() - begun;
        this.expectedExport = exported(store);
        this.expectedContent = KilledStore.content(store);
    }

    /** How long an undisturbed one takes, start and end of the process included. */
    long nanos() {
        return nanos;
    }

    /** Imports without the start of a process. */
    Run inThisProcess(Path store) {
        return new Evenkeel(folder).run(arguments(store));
    }

    /** @param runner a program to run it under, or nothing */
    JarProcess start(Path store, List<String> runner) {
        return JarProcess.startUnder(runner, folder, OPTIONS, arguments(store));
    }

    /**
     * Requires that an import went on exactly where an earlier one was killed, and that nothing is left of the kills.
     *
     * @param rowsBefore how many rows the earlier one left
     */
    void requireExact(Run resumed, int rowsBefore, Path store) throws IOException {
        requireReport(resumed, rowsBefore);
        requireReport(inThisProcess(store), lines);
        assertThat(KilledStore.inspect(store).requireSound(lines, BATCH, lines)).isEqualTo(lines);
        assertThat(KilledStore.content(store).equals(expectedContent))
                .as("%s holds, of each line, what an undisturbed import holds", store)
                .isTrue();
        Path export = exported(store);
        assertThat(export).hasSameBinaryContentAs(expectedExport);
        Files.delete(export);
    }

    private void requireReport(Run run, int unchanged) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().strip())
                .isEqualTo(lines + " records read: " + (lines - unchanged) + " added, 0 replaced, " + unchanged
                        + " unchanged, 0 rejected");
    }

    private String[] arguments(Path store) {
        return new String[] {"import", file.toString(), "--store", "sqlite:" + store};
    }

    private Path exported(Path store) {
        Path export = store.resolveSibling(store.getFileName() + ".csv");
        Run run = new Evenkeel(folder).run("export", "--out", export.toString(), "--store", "sqlite:" + store);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return export;
    }
}
