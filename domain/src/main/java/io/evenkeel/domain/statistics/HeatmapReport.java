package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When in the week things were planned and done, in the local hours of the report. Always 7 x 24 cells; an empty range
 * has zeros, and ratios without value.
 *
 * <p>A session of the range may last beyond its last midnight: those seconds are in its cell too, so that the cells add
 * up to the other reports of the range, while {@code realSeconds} ends with the range.
 *
 * @param cells by day, Monday first, then by hour from 0 to 23
 */
public record HeatmapReport(List<List<HeatmapCell>> cells) implements FamilyReport {

    /** @throws IllegalArgumentException when it is not 7 x 24 */
    public HeatmapReport {
        cells = cells.stream().map(List::copyOf).toList();
        if (cells.size() != 7 || cells.stream().anyMatch(day -> day.size() != 24)) {
            throw new IllegalArgumentException("a heatmap has 7 days of 24 cells, but these were "
                    + cells.stream().map(List::size).toList());
        }
    }

    /**
     * The view of a heatmap. Takes O(changes of the clocks in the range), whatever its length.
     *
     * @param range the days whose sessions were folded
     * @param zone the zone of the fold
     */
    public static HeatmapReport of(Heatmap heatmap, LocalDateRange range, ZoneId zone) {
        long[] real = new long[LocalHours.CELLS];
        new LocalHours(zone).add(real, range.startSecondInclusive(zone), range.endSecondExclusive(zone));
        return new HeatmapReport(Arrays.stream(DayOfWeek.values())
                .map(day -> IntStream.range(0, 24)
                        .mapToObj(hour -> HeatmapCell.of(heatmap, day, hour, real[Heatmap.cell(day, hour)]))
                        .toList())
                .toList());
    }
}
