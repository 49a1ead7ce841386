package io.evenkeel.domain.schedule.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Engines that are broken on purpose. The comparison with the oracle must tell each from the real one. */
class RecurrenceCanaryTest {

    private static final List<SeriesGenerator.Sample> SERIES =
            Stream.generate(new SeriesGenerator(17)::next).limit(1_500).toList();

    static Stream<Arguments> brokenEngines() {
        return Stream.of(
                broken("ignores WKST", rule(rule -> rule.withWeekStart(DayOfWeek.MONDAY))),
                broken("ignores INTERVAL", rule(rule -> rule.withInterval(1))),
                broken("ignores the end", rule(rule -> rule.withEnd(new RuleEnd.Never()))),
                broken("counts one too many", rule(RecurrenceCanaryTest::oneMore)),
                broken("ignores BYSETPOS", rule(RecurrenceRule::withBySetPosition)),
                broken("takes BYSETPOS from the wrong end", rule(RecurrenceCanaryTest::mirrored)),
                broken("knows no day before the last", rule(RecurrenceCanaryTest::withoutNegativeDays)),
                broken("ignores ordinals", rule(RecurrenceCanaryTest::withoutOrdinals)),
                broken("ignores RDATE", series -> series.withRecurrenceDates(List.of())),
                broken("ignores EXDATE", series -> series.withExceptionDates(List.of())),
                broken("ignores overrides", series -> series.withOverrides(List.of())),
                broken("forgets what follows", RecurrenceCanaryTest::withoutRanges),
                broken("ignores changes of the clocks", RecurrenceCanaryTest::atOneOffset));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenEngines")
    void isCaughtSeed17(String name, UnaryOperator<RecurrenceDefinition> breakage) {
        assertThat(differences(breakage)).as(name).isGreaterThanOrEqualTo(5);
    }

    @Test
    void theRealEngineIsNotSeed17() {
        assertThat(differences(series -> series)).isZero();
    }

    private static int differences(UnaryOperator<RecurrenceDefinition> breakage) {
        int differences = 0;
        for (SeriesGenerator.Sample sample : SERIES) {
            boolean differs = Recurrence.of(breakage.apply(sample.definition()))
                    .match(
                            recurrence -> !recurrence
                                    .expand(sample.window())
                                    .match(found -> found, refusal -> List.<Instance>of())
                                    .equals(sample.expected()),
                            refusal -> false);
            differences += differs ? 1 : 0;
        }
        return differences;
    }

    private static Arguments broken(String name, UnaryOperator<RecurrenceDefinition> breakage) {
        return Arguments.of(name, breakage);
    }

    private static UnaryOperator<RecurrenceDefinition> rule(UnaryOperator<RecurrenceRule> breakage) {
        return series -> series.withRule(breakage.apply(Objects.requireNonNull(series.rule())));
    }

    private static RecurrenceRule oneMore(RecurrenceRule rule) {
        return rule.withEnd(
                rule.end().match(rule::end, count -> new RuleEnd.Count(count.instances() + 1), until -> until));
    }

    private static RecurrenceRule mirrored(RecurrenceRule rule) {
        return rule.withBySetPosition(
                rule.bySetPosition().stream().map(position -> -position).toArray(Integer[]::new));
    }

    private static RecurrenceRule withoutNegativeDays(RecurrenceRule rule) {
        Integer[] kept = rule.byMonthDay().stream().filter(day -> day >= -1).toArray(Integer[]::new);
        return kept.length == 0 ? rule : rule.withByMonthDay(kept);
    }

    private static RecurrenceRule withoutOrdinals(RecurrenceRule rule) {
        return rule.withByDay(rule.byDay().stream()
                .map(day -> OrdinalWeekday.every(day.day()))
                .toArray(OrdinalWeekday[]::new));
    }

    private static RecurrenceDefinition withoutRanges(RecurrenceDefinition series) {
        List<RecurrenceOverride> single = new ArrayList<>();
        for (RecurrenceOverride override : series.overrides()) {
            if (override.range() == OverrideRange.THIS) {
                single.add(override);
            }
        }
        return series.withOverrides(single);
    }

    private static RecurrenceDefinition atOneOffset(RecurrenceDefinition series) {
        ZoneOffset offset = series.start().atZone(series.zone()).getOffset();
        return new RecurrenceDefinition(
                series.start(),
                offset,
                series.durationSeconds(),
                series.rule(),
                series.recurrenceDates(),
                series.exceptionDates(),
                series.overrides());
    }
}
