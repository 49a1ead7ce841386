package io.evenkeel.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens in whatever order, the answer from cells is the one of the full recomputation. */
class RollupPropertyTest {

    @ParameterizedTest
    @EnumSource(Place.class)
    void answersAsTheFullRecomputationWithMarksByDay(Place place) {
        check(place, MarkKeeping.BY_DAY, 1_000);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void answersAsTheFullRecomputationWithMarksInSessions(Place place) {
        check(place, MarkKeeping.IN_SESSION, 2_000);
    }

    private static void check(Place place, MarkKeeping keeping, long firstSeed) {
        int fromCells = 0;
        int mixed = 0;
        for (long seed = firstSeed; seed < firstSeed + 6; seed++) {
            Simulation simulation = new Simulation(seed, place, keeping, Set.of()).run(600);

            assertThat(simulation.wrong).as("seed %d", seed).isNull();
            fromCells += simulation.fromCells;
            mixed += simulation.mixed;
        }
        // Else nothing was proven.
        assertThat(fromCells).isGreaterThan(200);
        assertThat(mixed).isGreaterThan(200);
    }
}
