package io.evenkeel.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The property would notice a protocol that is broken in any of the ways that suggest themselves. */
class RollupCanaryTest {

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenProtocolGivesAWrongAnswerWithMarksByDay(Fault fault) {
        assertIsCaught(fault, MarkKeeping.BY_DAY);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenProtocolGivesAWrongAnswerWithMarksInSessions(Fault fault) {
        assertIsCaught(fault, MarkKeeping.IN_SESSION);
    }

    private static void assertIsCaught(Fault fault, MarkKeeping keeping) {
        boolean isCaught = LongStream.range(0, 40)
                .map(i -> 3_000 + 2 * i)
                .anyMatch(
                        seed -> new Simulation(seed, Place.OSLO_SPRING, keeping, Set.of(fault)).run(400).wrong != null);

        assertThat(isCaught).isTrue();
    }
}
