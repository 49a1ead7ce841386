package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MinuteHistogramTest {

    @Test
    void nearestRankEqualsTheSortedListForEveryPercentile() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int[] values = random.ints(random.nextInt(1, 60), -50, 50).toArray();
            MinuteHistogram histogram = Arrays.stream(values)
                    .mapToObj(MinuteHistogram::of)
                    .reduce(MinuteHistogram.EMPTY, MinuteHistogram::plus);
            Arrays.sort(values);

            for (int percent = 1; percent <= 100; percent++) {
                int rank = (int) Math.ceil(percent * values.length / 100.0);
                assertThat(histogram.nearestRank(percent)).isEqualTo(values[rank - 1]);
            }
        }
    }

    @Test
    void equalContentsAreEqualHoweverTheyWereMade() {
        MinuteHistogram added = MinuteHistogram.of(-3).plus(MinuteHistogram.of(2));
        MinuteHistogram counted = MinuteHistogram.of(-5, new long[] {0, 0, 1, 0, 0, 0, 0, 1, 0});

        assertThat(counted).isEqualTo(added).hasSameHashCodeAs(added);
        assertThat(MinuteHistogram.of(9, new long[4])).isSameAs(MinuteHistogram.EMPTY);
    }

    @Test
    void countsBetweenBoundsInsideAndOutsideItsSpan() {
        MinuteHistogram histogram = MinuteHistogram.of(10, new long[] {1, 2, 3});

        assertThat(histogram.countBetween(11, 12)).isEqualTo(5);
        assertThat(histogram.countBetween(-100, 100)).isEqualTo(6);
        assertThat(histogram.countBetween(13, 20)).isZero();
        assertThat(histogram.countBetween(-20, 9)).isZero();
    }

    @Test
    void refusesAPercentileThatDoesNotExist() {
        assertThatIllegalStateException().isThrownBy(() -> MinuteHistogram.EMPTY.nearestRank(50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinuteHistogram.of(1).nearestRank(0));
    }
}
