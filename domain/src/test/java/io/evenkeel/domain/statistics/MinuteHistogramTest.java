package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        MinuteCounter counter = new MinuteCounter();
        counter.add(2);
        counter.add(-3);

        assertThat(counter.build()).isEqualTo(added).hasSameHashCodeAs(added);
        assertThat(MinuteHistogram.of(2).plus(MinuteHistogram.of(-3))).isEqualTo(added);
        assertThat(new MinuteCounter().build()).isSameAs(MinuteHistogram.EMPTY);
    }

    @Test
    void countsBetweenBoundsInsideAndOutsideItsSpan() {
        MinuteHistogram histogram = MinuteHistogram.of(new long[] {10, 11, 12}, new long[] {1, 2, 3});

        assertThat(histogram.countBetween(11, 12)).isEqualTo(5);
        assertThat(histogram.countBetween(-100, 100)).isEqualTo(6);
        assertThat(histogram.countBetween(13, 20)).isZero();
        assertThat(histogram.countBetween(-20, 9)).isZero();
    }

    @Test
    void holdsValuesThatLieFarApartInAsMuchMemoryAsNeighbours() {
        long tenThousandYears = 10_000L * 366 * 24 * 60;

        MinuteHistogram histogram = MinuteHistogram.of(-tenThousandYears)
                .plus(MinuteHistogram.of(tenThousandYears))
                .plus(MinuteHistogram.of(0));

        assertThat(histogram.total()).isEqualTo(3);
        assertThat(histogram.nearestRank(50)).isZero();
        assertThat(histogram.nearestRank(100)).isEqualTo(tenThousandYears);
        assertThat(histogram.countBetween(1, Long.MAX_VALUE)).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43})
    void countingEqualsAddingUpInAnyOrder(long seed) {
        Random random = new Random(seed);
        long[] values = random.longs(2_000, -400, 400)
                .map(value -> value % 7 == 0 ? value * 1_000_000_007L : value)
                .toArray();
        MinuteCounter counter = new MinuteCounter();
        Arrays.stream(values).forEach(counter::add);
        TreeMap<Long, Long> naive = new TreeMap<>();
        Arrays.stream(values).forEach(value -> naive.merge(value, 1L, Long::sum));

        MinuteHistogram added = Arrays.stream(values)
                .mapToObj(MinuteHistogram::of)
                .parallel()
                .reduce(MinuteHistogram.EMPTY, MinuteHistogram::plus);

        assertThat(counter.build()).isEqualTo(added);
        assertThat(added)
                .isEqualTo(MinuteHistogram.of(
                        naive.keySet().stream().mapToLong(minute -> minute).toArray(),
                        naive.values().stream().mapToLong(count -> count).toArray()));
    }

    @Test
    void refusesMinutesThatAreNotCanonical() {
        assertThatIllegalArgumentException().isThrownBy(() -> MinuteHistogram.of(new long[] {2, 1}, new long[] {1, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> MinuteHistogram.of(new long[] {1}, new long[] {0}));
        assertThatIllegalArgumentException().isThrownBy(() -> MinuteHistogram.of(new long[] {1}, new long[0]));
    }

    @Test
    void refusesAPercentileThatDoesNotExist() {
        assertThatIllegalStateException().isThrownBy(() -> MinuteHistogram.EMPTY.nearestRank(50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinuteHistogram.of(1).nearestRank(0));
    }
}
