package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.series.SeriesDays;
import io.evenkeel.application.port.in.series.SeriesOutcome;
import io.evenkeel.application.port.in.series.SeriesRefusal;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.recurrence.Recurrence;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.time.Interval;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Expands a series over some days of its zone. */
final class SeriesInstances {

    private SeriesInstances() {}

    static SeriesOutcome<List<Instance>> of(Series series, SeriesDays days) {
        return days.days()
                .interval(series.definition().zone())
                .map(window -> of(recurrence(series), window))
                .orElseGet(() -> new SeriesOutcome.Answered<>(List.of()));
    }

    private static SeriesOutcome<List<Instance>> of(Recurrence recurrence, Interval window) {
        List<Instance> instances = new ArrayList<>();
        Iterator<Instance> found = recurrence.instances(window);
        while (found.hasNext()) {
            if (instances.size() == SeriesDays.MAX_INSTANCES) {
                return new SeriesOutcome.Refused<>(
                        SeriesRefusal.TOO_MANY_INSTANCES,
                        "more than " + SeriesDays.MAX_INSTANCES + " instances start on these days; ask for fewer days");
            }
            instances.add(found.next());
        }
        return new SeriesOutcome.Answered<>(instances);
    }

    /** No series is stored that cannot be expanded. */
    private static Recurrence recurrence(Series series) {
        return Recurrence.of(series.definition()).match(good -> good, refusal -> {
            throw new IllegalStateException(
                    "the series " + series.id().value() + " was stored, and cannot be expanded: " + refusal);
        });
    }
}
