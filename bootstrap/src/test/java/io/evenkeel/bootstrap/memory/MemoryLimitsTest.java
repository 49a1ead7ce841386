package io.evenkeel.bootstrap.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryLimitsTest {

    private static final MemoryLimits LIMITS = new MemoryLimits(70, 85, 92, 5, Long.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 69, NORMAL", "NORMAL, 70, WARN", "NORMAL, 85, SHED", "NORMAL, 92, CRITICAL", "NORMAL, 100, CRITICAL",
        "WARN, 84, WARN", "WARN, 85, SHED", "WARN, 66, WARN", "WARN, 65, WARN", "WARN, 64, NORMAL",
        "SHED, 84, SHED", "SHED, 80, SHED", "SHED, 79, WARN", "SHED, 64, NORMAL", "SHED, 92, CRITICAL",
        "CRITICAL, 91, CRITICAL", "CRITICAL, 87, CRITICAL", "CRITICAL, 86, SHED", "CRITICAL, 79, WARN",
                "CRITICAL, 10, NORMAL",
    })
    void aLevelEndsClearlyBelowWhereItBegins(MemoryLevel before, int percent, MemoryLevel next) {
        assertThat(LIMITS.next(before, percent, 100)).isEqualTo(next);
    }

    @Test
    void muchIsWorthAWarningHoweverLargeTheHeap() {
        MemoryLimits limits = new MemoryLimits(70, 85, 92, 5, 1_000);

        assertThat(limits.next(MemoryLevel.NORMAL, 999, 1_000_000)).isEqualTo(MemoryLevel.NORMAL);
        assertThat(limits.next(MemoryLevel.NORMAL, 1_000, 1_000_000)).isEqualTo(MemoryLevel.WARN);
        assertThat(limits.next(MemoryLevel.WARN, 951, 1_000_000)).isEqualTo(MemoryLevel.WARN);
        assertThat(limits.next(MemoryLevel.WARN, 949, 1_000_000)).isEqualTo(MemoryLevel.NORMAL);
    }

    @Test
    void refusesLevelsThatDoNotFollowOneAnother() {
        assertThatThrownBy(() -> new MemoryLimits(85, 70, 92, 5, 1)).hasMessageContaining("85, 70 and 92");
        assertThatThrownBy(() -> new MemoryLimits(70, 85, 101, 5, 1)).hasMessageContaining("101");
    }
}
