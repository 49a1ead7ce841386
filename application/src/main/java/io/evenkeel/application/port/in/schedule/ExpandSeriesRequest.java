package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A series to expand.
 *
 * @param rule the RRULE as text, without the name of the property
 * @param start DTSTART, the local start of the first instance
 * @param zone where the series takes place
 * @param durationSeconds how long an instance takes, at least 1
 * @param recurrenceDates RDATE, local starts that are added
 * @param exceptionDates EXDATE, local starts that are taken away
 * @param range the local days whose instances are wanted
 */
public record ExpandSeriesRequest(
        String rule,
        LocalDateTime start,
        ZoneId zone,
        long durationSeconds,
        List<LocalDateTime> recurrenceDates,
        List<LocalDateTime> exceptionDates,
        LocalDateRange range) {

    /** Copies the dates. */
    public ExpandSeriesRequest {
        recurrenceDates = List.copyOf(recurrenceDates);
        exceptionDates = List.copyOf(exceptionDates);
    }
}
