package io.evenkeel.adapter.http.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {

    private static final String COUNTS = """
            cpu  1111 1111 1111 1111 1111 1111 1111 1111 9999 9999
            cpu0 1 2 3 40 5 6 7 8 1000 1000
            cpu1 10 0 0 100 0 0 0 0 0 0
            cpu2 0 0 0 3 0 0 0 0 0 0
            intr 4711 0 0
            """;

    @Test
    void addsUpThoseThatMayBeUsed() {
        assertThat(Ticks.of(COUNTS, "Name:\tjava\nCpus_allowed_list:\t0\n")).contains(new Ticks(45, 72));
        assertThat(Ticks.of(COUNTS, "Cpus_allowed_list:\t1-2\n")).contains(new Ticks(103, 113));
        assertThat(Ticks.of(COUNTS, "Cpus_allowed_list:\t0,2-7\n")).contains(new Ticks(48, 75));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Cpus_allowed_list:\t", "Cpus_allowed_list:\tall", "Cpus_allowed_list:\t7", "Name:\tjava"})
    void knowsNothingWhereItIsNotToldWhichOnes(String status) {
        assertThat(Ticks.of(COUNTS, status)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cpu0 1 2 3", "cpu0 a b c d e f g h", "cpuX 1 2 3 4 5 6 7 8", "cpu 1 2 3 4 5 6 7 8"})
    void knowsNothingOfWhatItCannotRead(String counts) {
        assertThat(Ticks.of(counts, "Cpus_allowed_list:\t0-3\n")).isEmpty();
    }

    @Test
    void theLoadIsWhatWasNotIdle() {
        Ticks before = new Ticks(100, 1_000);

        assertThat(new Ticks(125, 1_100).loadSince(before)).isEqualTo(0.75);
        assertThat(new Ticks(100, 1_100).loadSince(before)).isEqualTo(1);
        assertThat(new Ticks(200, 1_100).loadSince(before)).isZero();
        assertThat(new Ticks(201, 1_100).loadSince(before))
                .as("counts that waver")
                .isZero();
        assertThat(before.loadSince(before)).isNegative();
    }
}
