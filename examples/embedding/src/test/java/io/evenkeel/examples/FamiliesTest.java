package io.evenkeel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.statistics.Ratio;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    @Test
    void overview() {
        assertThat(Families.overview().sessions().completed()).isEqualTo(3);
        assertIs(Families.overview().cancellationRate(), 1, 4);
        assertIs(Families.overview().lateCancellationRate(), 1, 4);
    }

    @Test
    void adherence() {
        assertIs(Families.adherence().scheduleAdherence(), 170 * 60, 180 * 60);
        assertIs(Families.adherence().punctuality(), 2, 3);
    }

    @Test
    void trainers() {
        assertThat(Families.trainers().trainers())
                .extracting(row -> row.trainer().name())
                .containsExactly("Ada", "Bo");
        assertIs(Families.trainers().trainers().get(0).utilisation(), 2 * 3_600, 8 * 3_600);
        assertIs(Families.trainers().trainers().get(0).backToBack(), 1, 2);
    }

    @Test
    void activities() {
        assertThat(Families.activities().activities())
                .extracting(row -> row.activity().id())
                .containsExactly("boxing", "yoga");
        assertIs(Families.activities().activities().get(0).cancellationRate(), 1, 2);
    }

    @Test
    void trend() {
        assertThat(Families.trend().buckets()).hasSize(7);
        assertThat(Families.trend().buckets().get(0).value().numerator()).isEqualTo(110 * 60);
    }

    /** Ten o'clock in Oslo is nine in UTC. */
    @Test
    void heatmap() {
        assertThat(Families.heatmap().cells().get(0).get(10).plannedSeconds()).isEqualTo(3_600);
        assertThat(Families.heatmap().cells().get(1).get(18).actualSeconds()).isEqualTo(3_600);
    }

    private static void assertIs(Ratio ratio, long numerator, long denominator) {
        assertThat(ratio.numerator()).isEqualTo(numerator);
        assertThat(ratio.denominator()).isEqualTo(denominator);
    }
}
