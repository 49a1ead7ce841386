package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The earlier range that a range is compared with. It has as many days, so that sums can be compared; day i of one is
 * held against day i of the other.
 */
public enum ComparisonPeriod {
    /** As many days, immediately before. The weekdays match when these are whole weeks. */
    PREVIOUS,
    /** The same weekdays a year before: 364 days, that is 52 weeks, earlier. */
    YEAR;

    private static final int SAME_WEEKDAYS_OF_LAST_YEAR = 364;

    /** How many days earlier it lies. */
    public long daysBefore(LocalDateRange range) {
        return this == YEAR ? SAME_WEEKDAYS_OF_LAST_YEAR : range.days();
    }

    /** The range to compare with; empty when it would begin before the year 1. */
    public Optional<LocalDateRange> of(LocalDateRange range) {
        long days = daysBefore(range);
        LocalDate from = range.fromInclusive().minusDays(days);
        return from.getYear() < 1
                ? Optional.empty()
                : Optional.of(new LocalDateRange(from, range.toExclusive().minusDays(days)));
    }
}
