package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.recurrence.Recurrence;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOutcome;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRefusal;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRule;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expands an event that takes place more than once, by the rules of the domain. */
final class IcsSeries {

    private static final Interval ALWAYS = new Interval(Interval.MIN_SECOND, Interval.MAX_SECOND);

    private final IcsEvent event;
    private final ZoneId floating;

    IcsSeries(IcsEvent event, ZoneId floating) {
        this.event = event;
        this.floating = floating;
    }

    /**
     * All instances, in order.
     *
     * @throws IcsRejectException when it has no end, too many of them, or parts that are not supported
     */
    List<Instance> instances() {
        IcsPlan plan = IcsPlan.of(event, floating);
        ZoneId zone = plan.start().zone();
        RecurrenceDefinition definition = RecurrenceDefinition.once(plan.start().local(), zone, seconds(plan))
                .withRule(rule())
                .withRecurrenceDates(dates(IcsNames.RECURRENCE_DATES, zone))
                .withExceptionDates(dates(IcsNames.EXCEPTION_DATES, zone));
        return accepted(accepted(Recurrence.of(definition)).expand(ALWAYS));
    }

    /** When the series has an instance, whatever the clocks do there. */
    static Instant original(Instance instance, ZoneId zone) {
        return new IcsTime(instance.recurrenceId(), zone).instant();
    }

    private static long seconds(IcsPlan plan) {
        Instant start = plan.start().instant();
        Instant end = plan.end();
        if (end == null || !end.isAfter(start)) {
            throw new IcsRejectException(
                    IcsNames.END,
                    end == null ? RejectCode.MISSING_VALUE : RejectCode.END_NOT_AFTER_START,
                    "a series needs a DTEND after its DTSTART, or a DURATION");
        }
        if (plan.byTheCalendar()) {
            throw unsupported(
                    IcsNames.DURATION,
                    "days are longer and shorter where the clocks change; write hours, such as PT24H");
        }
        return end.getEpochSecond() - start.getEpochSecond();
    }

    private @Nullable RecurrenceRule rule() {
        if (event.has(IcsNames.EXCEPTION_RULE)) {
            throw unsupported(IcsNames.EXCEPTION_RULE, "is not supported; list the days in EXDATE");
        }
        List<IcsProperty> rules = event.all(IcsNames.RULE);
        if (rules.size() > 1) {
            throw unsupported(IcsNames.RULE, "stands twice in the event; make two events of it");
        }
        if (rules.isEmpty()) {
            return null;
        }
        RecurrenceRule rule = accepted(RecurrenceRule.parse(rules.get(0).value().strip()));
        boolean endless = rule.end().match(() -> true, count -> false, until -> false);
        if (endless) {
            throw new IcsRejectException(
                    IcsNames.RULE,
                    RejectCode.ENDLESS_SERIES,
                    "the series has no end; give it an UNTIL or a COUNT, or have the calendar export a range of days");
        }
        return rule;
    }

    private List<LocalDateTime> dates(String name, ZoneId zone) {
        for (IcsProperty property : event.all(name)) {
            if ("PERIOD".equalsIgnoreCase(property.parameter("VALUE"))) {
                throw unsupported(name, "periods are not supported; make an event of each");
            }
        }
        return event.all(name).stream()
                .flatMap(property -> IcsTime.all(property, floating).stream())
                .map(time -> time.in(zone))
                .toList();
    }

    private static IcsRejectException unsupported(String property, String reason) {
        return new IcsRejectException(property, RejectCode.UNSUPPORTED_SERIES, reason);
    }

    private static <T> T accepted(RecurrenceOutcome<T> outcome) {
        return outcome.match(value -> value, refusal -> {
            throw rejected(refusal);
        });
    }

    private static IcsRejectException rejected(RecurrenceRefusal refusal) {
        if (refusal.code() == RecurrenceRefusalCode.TOO_MANY_INSTANCES) {
            return new IcsRejectException(
                    IcsNames.RULE,
                    RejectCode.TOO_MANY_INSTANCES,
                    "the series has more than " + Recurrence.MAX_INSTANCES
                            + " instances; end it earlier, or have the calendar export a range of days");
        }
        return unsupported(
                refusal.part(), "'" + refusal.value() + "': " + refusal.advice() + " (" + refusal.code() + ")");
    }
}
