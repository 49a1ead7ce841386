package io.evenkeel.domain.schedule.recurrence;

import java.time.DayOfWeek;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The canonical text of a rule. */
final class RuleWriter {

    private final StringJoiner text = new StringJoiner(";");

    private RuleWriter() {}

    static String write(RecurrenceRule rule) {
        RuleWriter writer = new RuleWriter();
        writer.part(RulePart.FREQ, rule.frequency().name());
        if (rule.interval() > 1) {
            writer.part(RulePart.INTERVAL, Integer.toString(rule.interval()));
        }
        String end = rule.end().toString();
        if (!end.isEmpty()) {
            writer.text.add(end);
        }
        writer.list(RulePart.BYMONTH, rule.byMonth());
        writer.list(RulePart.BYMONTHDAY, rule.byMonthDay());
        writer.list(RulePart.BYDAY, rule.byDay());
        writer.list(RulePart.BYSETPOS, rule.bySetPosition());
        if (rule.weekStart() != DayOfWeek.MONDAY) {
            writer.part(RulePart.WKST, OrdinalWeekday.code(rule.weekStart()));
        }
        return writer.text.toString();
    }

    private void list(RulePart part, List<?> values) {
        if (!values.isEmpty()) {
            part(part, values.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }

    private void part(RulePart part, String value) {
        text.add(part + "=" + value);
    }
}
