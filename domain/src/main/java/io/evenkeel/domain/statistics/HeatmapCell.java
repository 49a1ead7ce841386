package io.evenkeel.domain.statistics;

import static io.evenkeel.domain.statistics.NoValueReason.NO_PLANNED_TIME;
import static io.evenkeel.domain.statistics.NoValueReason.NO_TIME_IN_RANGE;

import java.time.DayOfWeek;

/**
 * One local hour of the week. The sums are those of {@link Heatmap}.
 *
 * @param plannedSeconds planned time of all sessions whose times are usable
 * @param actualSeconds actual time of completed sessions
 * @param overlapSeconds their time that lies in plan and actual interval
 * @param realSeconds how long this hour lasted in the range, changes of the clocks counted
 * @param adherence overlap / planned time of the due sessions
 * @param intensity planned / real seconds: how many sessions were planned at once, on average
 * @param actualIntensity actual / real seconds
 */
public record HeatmapCell(
        long plannedSeconds,
        long actualSeconds,
        long overlapSeconds,
        long realSeconds,
        Ratio adherence,
        Ratio intensity,
        Ratio actualIntensity) {

    static HeatmapCell of(Heatmap heatmap, DayOfWeek day, int hour, long realSeconds) {
        long planned = heatmap.plannedSeconds(day, hour);
        long actual = heatmap.actualSeconds(day, hour);
        long overlap = heatmap.overlapSeconds(day, hour);
        return new HeatmapCell(
                planned,
                actual,
                overlap,
                realSeconds,
                Ratio.of(overlap, heatmap.dueSeconds(day, hour), NO_PLANNED_TIME),
                Ratio.of(planned, realSeconds, NO_TIME_IN_RANGE),
                Ratio.of(actual, realSeconds, NO_TIME_IN_RANGE));
    }
}
