package io.evenkeel.faults.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final int MANY = 30_000;

    @Test
    void evenOnesNeverDriftFromTheirRate() {
        // A third of a second has no whole number of nanoseconds.
        assertThat(LongStream.generate(Arrivals.evenly(3)).limit(3_000_000).sum())
                .isEqualTo(1_000_000 * 1_000_000_000L);
    }

    @Test
    void independentOnesHaveTheirRateOnAverageAndDistancesAsSpreadAsThat() {
        double[] seconds = LongStream.generate(Arrivals.poisson(50, 7))
                .limit(MANY)
                .mapToDouble(nanos -> nanos / 1e9)
                .toArray();

        double mean = LongStream.range(0, MANY)
                .mapToDouble(i -> seconds[(int) i])
                .average()
                .orElseThrow();
        double variance = LongStream.range(0, MANY)
                .mapToDouble(i -> (seconds[(int) i] - mean) * (seconds[(int) i] - mean))
                .average()
                .orElseThrow();

        // Of an exponential distribution mean and standard deviation are alike; of even distances the latter is 0.
        assertThat(mean).isCloseTo(0.02, within(0.02 * 0.03));
        assertThat(Math.sqrt(variance)).isCloseTo(0.02, within(0.02 * 0.05));
    }

    @Test
    void independentOnesAreTheSameForTheSameSeed() {
        LongSupplier one = Arrivals.poisson(50, 7);
        LongSupplier same = Arrivals.poisson(50, 7);
        LongSupplier other = Arrivals.poisson(50, 8);

        long first = one.getAsLong();

        assertThat(same.getAsLong()).isEqualTo(first);
        assertThat(other.getAsLong()).isNotEqualTo(first);
    }

    @Test
    void refuseARateAtWhichNothingComes() {
        assertThatThrownBy(() -> Arrivals.evenly(0)).hasMessageContaining("perSecond");
        assertThatThrownBy(() -> Arrivals.poisson(Double.NaN, 1)).hasMessageContaining("NaN");
    }
}
