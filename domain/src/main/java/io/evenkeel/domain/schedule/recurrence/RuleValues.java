package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.INVALID_VALUE;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.UNSUPPORTED_FREQUENCY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of the parts of a rule, as text in upper case. ASCII digits only. */
final class RuleValues {

    private static final Pattern UNSIGNED = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SIGNED = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?[0-9]{1,9})?([A-Z]{2})");
    private static final Set<String> TOO_SHORT = Set.of("HOURLY", "MINUTELY", "SECONDLY");

    private RuleValues() {}

    static Frequency frequency(String text) {
        return Stream.of(Frequency.values())
                .filter(frequency -> frequency.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusalException(
                        TOO_SHORT.contains(text) ? UNSUPPORTED_FREQUENCY : INVALID_VALUE,
                        "FREQ",
                        text,
                        "use DAILY, WEEKLY, MONTHLY or YEARLY"));
    }

    static int interval(String text) {
        return unsigned(RulePart.INTERVAL, text);
    }

    static RuleEnd count(String text) {
        return new RuleEnd.Count(unsigned(RulePart.COUNT, text));
    }

    static List<Integer> numbers(RulePart part, String text) {
        return values(text)
                .map(value -> number(part, SIGNED, value, "give whole numbers separated by commas"))
                .toList();
    }

    static List<OrdinalWeekday> weekdays(String text) {
        return values(text).map(RuleValues::weekday).toList();
    }

    static DayOfWeek weekStart(String text) {
        return day(RulePart.WKST, text, text);
    }

    private static OrdinalWeekday weekday(String text) {
        Matcher matcher = WEEKDAY.matcher(text);
        if (!matcher.matches()) {
            throw noWeekday(RulePart.BYDAY, text);
        }
        DayOfWeek day = day(RulePart.BYDAY, matcher.group(2), text);
        String ordinal = matcher.group(1);
        return ordinal == null ? OrdinalWeekday.every(day) : OrdinalWeekday.nth(Integer.parseInt(ordinal), day);
    }

    private static DayOfWeek day(RulePart part, String code, String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> OrdinalWeekday.code(day).equals(code))
                .findFirst()
                .orElseThrow(() -> noWeekday(part, text));
    }

    private static Stream<String> values(String text) {
        return Stream.of(text.split(",", -1));
    }

    private static int unsigned(RulePart part, String text) {
        return number(part, UNSIGNED, text, "give a whole number from 1 to 999999999");
    }

    private static int number(RulePart part, Pattern form, String text, String advice) {
        if (!form.matcher(text).matches()) {
            throw RefusalException.outOfRange(part, text, advice);
        }
        return Integer.parseInt(text);
    }

    private static RefusalException noWeekday(RulePart part, String text) {
        return RefusalException.outOfRange(part, text, "weekdays are MO, TU, WE, TH, FR, SA and SU");
    }
}
