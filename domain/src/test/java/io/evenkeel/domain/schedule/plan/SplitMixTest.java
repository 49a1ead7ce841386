package io.evenkeel.domain.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SplitMixTest {

    @Test
    void givesTheNumbersOfTheReferenceImplementation() {
        SplitMix random = new SplitMix(0);

        assertThat(random.next()).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(random.next()).isEqualTo(0x6E789E6AA1B965F4L);
        assertThat(random.next()).isEqualTo(0x06C45D188009454FL);
    }

    @Test
    void agreesWithSplittableRandomForAnySeed() {
        for (long seed = -50; seed < 50; seed++) {
            SplitMix ours = new SplitMix(seed);
            SplittableRandom theirs = new SplittableRandom(seed);
            for (int i = 0; i < 100; i++) {
                assertThat(ours.next()).isEqualTo(theirs.nextLong());
            }
        }
    }

    @Test
    void drawsEveryNumberBelowABoundAboutAsOften() {
        SplitMix random = new SplitMix(7);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[random.below(7)]++;
        }

        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_600, 10_400));
    }
}
