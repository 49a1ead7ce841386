package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports of the built jar that strace kills (SIGKILL) as they are about to write to the store's files, or to wait for the
 * disk, the n-th time. Few points in each build, where strace is at hand; many by {@code ./drill syscalls}.
 */
class SyscallKillsIT {

    private static final String POINTS = "evenkeel.drill.syscalls";
    private static final int LINES = Integer.getInteger("evenkeel.drill.syscall-lines", 2_000);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    void whatWasCommittedStaysAndTheNextImportAddsTheRest() throws IOException {
        // Who asks for it wants to know that it cannot be done.
        assumeTrue(Strace.works() || System.getProperty(POINTS) != null, "strace is missing, or may not trace here");
        DrilledImport drilled = new DrilledImport(folder, LINES);
        List<Syscall> all = calls(drilled);
        List<Syscall> points = Syscall.spread(all, Integer.getInteger(POINTS, 3));
        KillTally tally = new KillTally();

        for (Syscall point : points) {
            killAt(point, drilled, tally);
        }

        assertThat(tally.kills()).as("points at which a kill hit").isPositive();
        System.out.printf(
                "drill syscalls: %d lines, %d calls, of which %d wait for the disk, %d points; %s%n",
                LINES, all.size(), all.stream().filter(Syscall::waitsForTheDisk).count(), points.size(), tally);
    }

    private List<Syscall> calls(DrilledImport drilled) throws IOException {
        Path store = folder.resolve("traced.db");
        Path trace = folder.resolve("trace.txt");
        try (JarProcess process = drilled.start(store, Strace.recording(trace, store))) {
            assertThat(process.ended().exitCode()).as(process.err()).isZero();
        }
        List<Syscall> calls = Syscall.ofBusiestThread(trace);
        assertThat(calls).as("calls of the traced import").hasSizeGreaterThan(100);
        return calls;
    }

    private void killAt(Syscall point, DrilledImport drilled, KillTally tally) throws IOException {
        Path store = folder.resolve("killed.db");
        try (JarProcess process = drilled.start(store, Strace.killing(point, store))) {
            int exitCode = process.ended().exitCode();
            int rows = KilledStore.inspect(store).requireSound(LINES, DrilledImport.BATCH, 0);
            if (exitCode == 0) {
                // How many pages an import writes differs by a few, since ids are made up; the last points may not be
                // reached.
                assertThat(rows).as("rows of an import that was not killed").isEqualTo(LINES);
            } else {
                assertThat(exitCode)
                        .as("killed at %s: %s", point, process.err())
                        .isEqualTo(Strace.KILLED);
                tally.killed(0, rows);
            }
            drilled.requireExact(drilled.inThisProcess(store), rows, store);
            tally.finished();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("after a kill at " + point, failed);
        } finally {
            KilledStore.remove(store);
        }
    }
}
