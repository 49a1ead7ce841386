package io.evenkeel.bootstrap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports of the built jar that are killed (SIGKILL) at random moments of the time that an undisturbed one takes. The next
 * import goes on with what is left, and may be killed as well, until one comes to the end; then another store begins. Few
 * kills in each build; many, of a longer file, by {@code ./drill kills}.
 */
class ImportKillsIT {

    private static final int KILLS = Integer.getInteger("evenkeel.drill.kills", 4);
    private static final int LINES = Integer.getInteger("evenkeel.drill.lines", 5_000);
    private static final long SEED = Long.getLong("evenkeel.drill.seed", 61);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    void whatWasCommittedStaysAndTheNextImportAddsTheRest() throws IOException {
        DrilledImport drilled = new DrilledImport(folder, LINES);
        SplittableRandom random = new SplittableRandom(SEED);
        KillTally tally = new KillTally();

        while (tally.kills() < KILLS) {
            Path store = folder.resolve("killed.db");
            killUntilFinished(drilled, store, random, tally);
            KilledStore.remove(store);
        }

        System.out.printf("drill kills: seed %d, %d lines in %.1f s; %s%n", SEED, LINES, drilled.nanos() / 1e9, tally);
    }

    private static void killUntilFinished(DrilledImport drilled, Path store, SplittableRandom random, KillTally tally)
            throws IOException {
        int rows = 0;
        while (true) {
            try (JarProcess process = drilled.start(store, List.of())) {
                if (tally.kills() == KILLS || process.endsWithin(random.nextLong(drilled.nanos()))) {
                    drilled.requireExact(process.ended(), rows, store);
                    tally.finished();
                    return;
                }
                int acknowledged = Math.max(rows, KilledStore.committed(store));
                process.kill();
                int left = KilledStore.inspect(store).requireSound(LINES, DrilledImport.BATCH, acknowledged);
                tally.killed(rows, left);
                rows = left;
            }
        }
    }
}
