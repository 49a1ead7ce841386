package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The local day of a moment. Remembers the day found last: sessions mostly come in order, and a zone look-up for each
 * would be waste. Not safe for concurrent use.
 */
final class LocalDays {

    private final ZoneId zone;
    private LocalDate day = LocalDate.EPOCH;
    private long startInclusive = 1;
    private long endExclusive;

    LocalDays(ZoneId zone) {
        this.zone = zone;
    }

    LocalDate of(long epochSecond) {
        if (epochSecond < startInclusive || epochSecond >= endExclusive) {
            day = LocalDateRange.dayOf(epochSecond, zone);
            startInclusive = day.atStartOfDay(zone).toEpochSecond();
            endExclusive = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
        }
        return day;
    }
}
