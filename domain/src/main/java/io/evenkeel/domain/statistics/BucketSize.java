package io.evenkeel.domain.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How long a bucket of a trend is, in local days. A week begins on Monday (ISO 8601). */
public enum BucketSize {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    BucketSize(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The first day of the bucket that holds a day. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the bucket after the one that begins on a day. */
    LocalDate next(LocalDate start) {
        return start.plus(1, unit);
    }

    /** How many buckets a non-empty range touches, without walking over them. */
    long count(LocalDate fromInclusive, LocalDate toExclusive) {
        return unit.between(startOf(fromInclusive), startOf(toExclusive.minusDays(1))) + 1;
    }
}
