package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Short ways to what a test expects of an outcome. */
final class Outcomes {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Outcomes() {}

    static <T> T accepted(RecurrenceOutcome<T> outcome) {
        return outcome.match(value -> value, refusal -> Assertions.fail("refused: " + refusal));
    }

    static RecurrenceRefusal refused(RecurrenceOutcome<?> outcome) {
        return outcome.match(value -> Assertions.fail("accepted: " + value), refusal -> refusal);
    }

    static RecurrenceRule rule(String text) {
        return accepted(RecurrenceRule.parse(text));
    }

    /** A series of one hour. */
    static RecurrenceDefinition series(String start, ZoneId zone, String rule) {
        return RecurrenceDefinition.once(LocalDateTime.parse(start), zone, 3_600)
                .withRule(rule(rule));
    }

    static List<LocalDateTime> localStarts(List<Instance> instances) {
        return instances.stream().map(Instance::localStart).toList();
    }
}
