package io.evenkeel.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Many seeds in each build: {@code -Devenkeel.simulation.seeds=N} for more, {@code -Devenkeel.simulation.first=N} for others. */
class SimulationTest {

    private static final long FIRST = Long.getLong("evenkeel.simulation.first", 1);
    private static final long SEEDS = Long.getLong("evenkeel.simulation.seeds", 2_000);
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    @AfterAll
    static void end() {
        THREADS.shutdownNow();
    }

    @Test
    void nothingIsLostOrDoubledOrMiscountedWhateverGoesWrong() {
        List<Run> bad = LongStream.range(FIRST, FIRST + SEEDS)
                .parallel()
                .mapToObj(SimulationTest::run)
                .filter(run -> !run.isGood())
                .limit(3)
                .toList();

        assertThat(bad)
                .as(() -> bad.isEmpty() ? "" : String.join("\n", bad.get(0).trace()))
                .isEmpty();
    }

    @Test
    void theSameSeedMakesTheSameRun() {
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(run(seed).trace())
                    .as("seed %d", seed)
                    .isEqualTo(run(seed).trace());
        }
    }

    /** Otherwise the seeds above would prove little. */
    @Test
    void everyKindOfThingGoesWrongSomewhere() {
        List<String> all = LongStream.range(1, 101)
                .mapToObj(SimulationTest::run)
                .flatMap(run -> run.trace().stream())
                .toList();

        assertThat(List.of(
                        "BookingStore.write fails",
                        "BookingStore.write loses its answer",
                        "BookingStore.write answers too late",
                        "BookingStore.write -> Occupied",
                        "BookingStore.write -> Stale",
                        "BookingStore.write -> Replayed",
                        "SessionStore.upsertAll loses its answer",
                        "RollupStore.replace -> true",
                        "RollupStore.replace -> false",
                        "RollupStore.read -> done",
                        "is answered: Repeated",
                        "is answered: Refused",
                        "doubled",
                        "the server dies",
                        "the clock is set by PT-",
                        "is given up"))
                .filteredOn(event -> all.stream().noneMatch(line -> line.contains(event)))
                .isEmpty();
    }

    private static Run run(long seed) {
        return Simulation.run(seed, SimulatedStores.inMemory(), THREADS);
    }
}
