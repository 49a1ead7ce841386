package io.evenkeel.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void refusesAnEmptyAndANegativeInterval() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(5, 5))
                .withMessageContaining("must end after");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(5, 4));
    }

    @Test
    void refusesWhatNoStoreCanHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(0, Interval.MAX_SECOND + 1))
                .withMessageContaining("years 1 to 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Interval.MIN_SECOND - 1, 0));
    }

    @Test
    void adjacentIntervalsDoNotOverlap() {
        assertThat(new Interval(0, 10).overlapSeconds(new Interval(10, 20))).isZero();
        assertThat(new Interval(0, 10).overlapSeconds(new Interval(9, 20))).isEqualTo(1);
        assertThat(new Interval(0, 10).overlapSeconds(new Interval(2, 4))).isEqualTo(2);
    }

    @Test
    void dropsFractionsOfASecond() {
        Interval interval =
                Interval.of(Instant.parse("2026-01-01T00:00:00.9Z"), Instant.parse("2026-01-01T00:00:01.1Z"));

        assertThat(interval.seconds()).isEqualTo(1);
        assertThat(interval.start()).isEqualTo("2026-01-01T00:00:00Z");
    }
}
