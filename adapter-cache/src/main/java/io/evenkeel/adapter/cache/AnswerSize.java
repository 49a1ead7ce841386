package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.in.statistics.EarlierReport;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.domain.statistics.ActivitiesReport;
import io.evenkeel.domain.statistics.FamilyReport;
import io.evenkeel.domain.statistics.HeatmapReport;
import io.evenkeel.domain.statistics.TrainersReport;
import io.evenkeel.domain.statistics.TrendReport;

/** How much memory an answer takes, roughly: its rows decide. */
final class AnswerSize {

    private static final int BYTES_OF_ALL = 2_000;
    private static final int BYTES_OF_A_ROW = 800;
    private static final int BYTES_OF_A_CELL = 64;

    private AnswerSize() {}

    static int bytes(StatisticsAnswer answer) {
        EarlierReport earlier = answer.comparison();
        long rows = bytes(answer.report()) + (earlier == null ? 0 : bytes(earlier.report()));
        return (int) Math.min(Integer.MAX_VALUE, BYTES_OF_ALL + rows);
    }

    private static long bytes(FamilyReport report) {
        if (report instanceof TrainersReport trainers) {
            return (long) trainers.trainers().size() * BYTES_OF_A_ROW;
        }
        if (report instanceof ActivitiesReport activities) {
            return (long) activities.activities().size() * BYTES_OF_A_ROW;
        }
        if (report instanceof TrendReport trend) {
            return (long) trend.buckets().size() * BYTES_OF_A_ROW;
        }
        if (report instanceof HeatmapReport heatmap) {
            return heatmap.cells().stream()
                    .mapToLong(day -> (long) day.size() * BYTES_OF_A_CELL)
                    .sum();
        }
        return 0;
    }
}
