package io.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recurrence rules: refused, or a rule whose text is read as the same rule. */
class RecurrenceRuleFuzzTest {

    @FuzzTest
    void parses(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        accepted(text).ifPresent(rule -> assertThat(accepted(rule.toString())).contains(rule));
    }

    private static Optional<RecurrenceRule> accepted(String text) {
        return RecurrenceRule.parse(text).match(Optional::of, refusal -> {
            assertThat(refusal.advice()).isNotBlank();
            return Optional.empty();
        });
    }
}
