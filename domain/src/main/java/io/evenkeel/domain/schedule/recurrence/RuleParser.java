package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.COUNT_WITH_UNTIL;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.MISSING_FREQUENCY;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.NOT_A_RULE;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.REPEATED_PART;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.RULE_TOO_LONG;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.UNSUPPORTED_PART;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Splits the text of a rule into its parts and reads each. */
final class RuleParser {

    private static final int LONGEST_TEXT = 10_000;
    private static final List<RulePart> PARTS = List.of(RulePart.values());

    private final Map<RulePart, String> values = new EnumMap<>(RulePart.class);

    private RuleParser() {}

    /** @throws RefusalException when the text is no rule of the subset */
    static RecurrenceRule parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw whole(RULE_TOO_LONG, text, "a rule has at most " + LONGEST_TEXT + " characters");
        }
        RuleParser parser = new RuleParser();
        for (String part : text.toUpperCase(Locale.ROOT).split(";", -1)) {
            parser.take(part);
        }
        return parser.rule(text);
    }

    private void take(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw whole(NOT_A_RULE, text, "write NAME=VALUE, parts separated by one semicolon, without RRULE:");
        }
        String name = text.substring(0, equals);
        String value = text.substring(equals + 1);
        if (values.putIfAbsent(supported(name, value), value) != null) {
            throw new RefusalException(REPEATED_PART, name, value, "name each part once");
        }
    }

    private static RulePart supported(String name, String value) {
        return PARTS.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusalException(
                        UNSUPPORTED_PART,
                        name,
                        value,
                        "say it by " + PARTS.subList(1, PARTS.size()) + " or leave it out"));
    }

    private RecurrenceRule rule(String text) {
        String frequency = values.get(RulePart.FREQ);
        if (frequency == null) {
            throw new RefusalException(
                    MISSING_FREQUENCY, "FREQ", text, "begin with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY");
        }
        return new RecurrenceRule(
                RuleValues.frequency(frequency),
                read(RulePart.INTERVAL, RuleValues::interval, 1),
                end(),
                read(RulePart.BYMONTH, value -> RuleValues.numbers(RulePart.BYMONTH, value), List.of()),
                read(RulePart.BYMONTHDAY, value -> RuleValues.numbers(RulePart.BYMONTHDAY, value), List.of()),
                read(RulePart.BYDAY, RuleValues::weekdays, List.of()),
                read(RulePart.BYSETPOS, value -> RuleValues.numbers(RulePart.BYSETPOS, value), List.of()),
                read(RulePart.WKST, RuleValues::weekStart, DayOfWeek.MONDAY));
    }

    private RuleEnd end() {
        @Nullable String until = values.get(RulePart.UNTIL);
        if (until != null && values.containsKey(RulePart.COUNT)) {
            throw new RefusalException(COUNT_WITH_UNTIL, "UNTIL", until, "end the rule by COUNT or by UNTIL");
        }
        return until == null ? read(RulePart.COUNT, RuleValues::count, new RuleEnd.Never()) : RuleTimes.parse(until);
    }

    private <T> T read(RulePart part, Function<String, ? extends T> reader, T absent) {
        @Nullable String value = values.get(part);
        return value == null ? absent : reader.apply(value);
    }

    private static RefusalException whole(RecurrenceRefusalCode code, String text, String advice) {
        return new RefusalException(code, "RRULE", text, advice);
    }
}
