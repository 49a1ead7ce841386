package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOutcome;
import java.util.List;

/** Tells when the sessions of a series take place. Asks no store. Safe for any thread. */
@FunctionalInterface
public interface ExpandSeriesUseCase {

    /** The instances that start in the range, in order, or a refusal that names what is wrong with the series. */
    RecurrenceOutcome<List<Instance>> expand(ExpandSeriesRequest request);
}
