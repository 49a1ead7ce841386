package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;

/**
 * What a report costs of a quota, in units: nothing when it was kept, 1 when it was made of folded days, else 1 and 1 more for
 * each 31 days or part of them; at most 10.
 */
final class ReportCost {

    /** What any report costs that is computed. */
    static final long LEAST = 1;

    private static final long MOST = 10;
    private static final long DAYS_OF_A_UNIT = 31;

    private ReportCost() {}

    static long of(StatisticsAnswer answer) {
        AnswerSource source = answer.source();
        return switch (source) {
            case CACHE, STALE -> 0;
            case ROLLUP -> LEAST;
            case FOLD -> Math.min(MOST, LEAST + (answer.range().days() + DAYS_OF_A_UNIT - 1) / DAYS_OF_A_UNIT);
        };
    }
}
