package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.Interval;
import java.time.ZoneId;

/** Adds sessions up into a heatmap of one zone. Constant memory, about 6 KB. Not safe for concurrent use. */
final class HeatmapBuilder {

    private final LocalHours hours;
    private final long[] planned = new long[LocalHours.CELLS];
    private final long[] due = new long[LocalHours.CELLS];
    private final long[] actual = new long[LocalHours.CELLS];
    private final long[] overlap = new long[LocalHours.CELLS];

    HeatmapBuilder(ZoneId zone) {
        this.hours = new LocalHours(zone);
    }

    void addPlan(Interval plan, boolean isDue) {
        add(planned, plan);
        if (isDue) {
            add(due, plan);
        }
    }

    void addActual(Interval plan, Interval held) {
        add(actual, held);
        plan.intersection(held).ifPresent(both -> add(overlap, both));
    }

    void add(Heatmap others) {
        others.addTo(planned, due, actual, overlap);
    }

    Heatmap build() {
        return new Heatmap(planned.clone(), due.clone(), actual.clone(), overlap.clone());
    }

    private void add(long[] cells, Interval interval) {
        hours.add(cells, interval.startSecondInclusive(), interval.endSecondExclusive());
    }
}
