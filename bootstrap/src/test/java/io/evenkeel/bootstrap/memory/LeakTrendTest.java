package io.evenkeel.bootstrap.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakTrendTest {

    private static final long MIB = 1 << 20;
    private static final long MAX = 256 * MIB;
    private static final long TWENTY_SECONDS = 20_000_000_000L;

    @Test
    void findsALeakAndWhereItLeads() {
        // A mebibyte every twenty seconds, from 100 on.
        LeakTrend.Leak leak = trend(30, i -> (100 + i) * MIB).leak(MAX).orElseThrow();

        assertThat(leak.bytesPerSecond()).isCloseTo(MIB / 20.0, within(1.0));
        assertThat(leak.untilFull().toSeconds()).isBetween((256 - 129) * 20L - 5, (256 - 129) * 20L + 5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsALeakUnderNoise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        assertThat(trend(30, i -> (100 + i) * MIB + random.nextLong(4 * MIB)).leak(MAX))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 7, 10, 15})
    void takesNoSawtoothForALeak(int period) {
        assertThat(trend(60, i -> (100 + i % period * 3L) * MIB).leak(MAX)).isEmpty();
    }

    /** One that is in the middle of its rise at each end of the row is the hardest. */
    @ParameterizedTest
    @ValueSource(ints = {30, 45, 52, 59})
    void takesNoPieceOfASawtoothForALeak(int length) {
        assertThat(trend(length, i -> (100 + (i + 5) % 20 * 2L) * MIB).leak(MAX))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void takesNoNoiseForALeak(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        assertThat(trend(30, i -> 100 * MIB + random.nextLong(40 * MIB)).leak(MAX))
                .isEmpty();
    }

    @Test
    void saysNothingOfATrickleNorBeforeThereIsEnough() {
        assertThat(trend(30, i -> 100 * MIB + i).leak(MAX)).isEmpty();
        assertThat(trend(29, i -> (100 + i) * MIB).leak(MAX)).isEmpty();
    }

    @Test
    void looksAtTheLastSamplesAlone() {
        assertThat(trend(60, i -> i < 30 ? (100 + i) * MIB : 130 * MIB).leak(MAX))
                .isEmpty();
        assertThat(trend(60, i -> i < 30 ? 100 * MIB : (70 + i) * MIB).leak(MAX))
                .isPresent();
    }

    @Test
    void beginsAnew() {
        LeakTrend trend = trend(30, i -> (100 + i) * MIB);
        trend.forget();

        assertThat(trend.leak(MAX)).isEmpty();
    }

    private static LeakTrend trend(int samples, IntToLongFunction used) {
        LeakTrend trend = new LeakTrend();
        for (int i = 0; i < samples; i++) {
            trend.add(i * TWENTY_SECONDS, used.applyAsLong(i));
        }
        return trend;
    }
}
