package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The local day of a moment: the one whose midnights it lies between. Where the clocks go back over midnight, the calendar
 * shows the day before once more; what falls there still belongs to the day that had begun. Remembers the
 * day found last: sessions mostly come in order, and a zone look-up for each would be waste. Not safe for concurrent use.
 */
public final class LocalDays {

    private final ZoneId zone;
    private LocalDate day = LocalDate.EPOCH;
    private long startInclusive = 1;
    private long endExclusive;

    /** @param zone the zone whose midnights part the days */
    public LocalDays(ZoneId zone) {
        this.zone = zone;
    }

    /** The day of a second since 1970-01-01T00:00Z. */
    public LocalDate of(long epochSecond) {
        if (epochSecond < startInclusive || epochSecond >= endExclusive) {
            find(LocalDateRange.dayOf(epochSecond, zone));
        }
        return day;
    }

    /** The first second after the day that was asked for last. */
    public long endSecondExclusive() {
        return endExclusive;
    }

    private void find(LocalDate shown) {
        day = shown;
        startInclusive = day.atStartOfDay(zone).toEpochSecond();
        endExclusive = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
    }
}
