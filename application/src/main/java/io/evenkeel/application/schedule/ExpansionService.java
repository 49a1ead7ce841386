package io.evenkeel.application.schedule;

import io.evenkeel.application.port.in.schedule.ExpandSeriesRequest;
import io.evenkeel.application.port.in.schedule.ExpandSeriesUseCase;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.recurrence.Recurrence;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOutcome;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRule;
import java.util.List;

/** Expands a series by the domain's recurrence. Safe for any thread. */
public final class ExpansionService implements ExpandSeriesUseCase {

    @Override
    public RecurrenceOutcome<List<Instance>> expand(ExpandSeriesRequest request) {
        return RecurrenceRule.parse(request.rule())
                .match(rule -> expand(request, rule), RecurrenceOutcome.Refused::new);
    }

    private static RecurrenceOutcome<List<Instance>> expand(ExpandSeriesRequest request, RecurrenceRule rule) {
        RecurrenceDefinition definition = RecurrenceDefinition.once(
                        request.start(), request.zone(), request.durationSeconds())
                .withRule(rule)
                .withRecurrenceDates(request.recurrenceDates())
                .withExceptionDates(request.exceptionDates());
        return Recurrence.of(definition).match(series -> expand(request, series), RecurrenceOutcome.Refused::new);
    }

    private static RecurrenceOutcome<List<Instance>> expand(ExpandSeriesRequest request, Recurrence series) {
        return request.range()
                .interval(request.zone())
                .map(series::expand)
                .orElseGet(() -> new RecurrenceOutcome.Accepted<>(List.of()));
    }
}
