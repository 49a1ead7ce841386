package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.DataPeriod;
import io.evenkeel.application.port.in.statistics.FindDataPeriodUseCase;
import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Asks the store for its first and its last session. Safe for any thread. */
public final class DataPeriodService implements FindDataPeriodUseCase {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final SessionStore sessions;
    private final ZoneId organisationZone;

    public DataPeriodService(SessionStore sessions, ZoneId organisationZone) {
        this.sessions = sessions;
        this.organisationZone = organisationZone;
    }

    @Override
    public DataPeriod findPeriod(@Nullable ZoneId zone, Deadline deadline) {
        ZoneId reportZone = zone == null ? organisationZone : zone;
        return new DataPeriod(
                reportZone,
                sessions.span(deadline).map(span -> days(span, reportZone)).orElse(null));
    }

    private static LocalDateRange days(PlannedSpan span, ZoneId zone) {
        return new LocalDateRange(
                day(span.firstStartSecond(), zone),
                earlier(LAST_DAY, day(span.lastStartSecond(), zone).plusDays(1)));
    }

    /** The first and the last storable hours can lie in the years 0 and 10000 of a zone, which no report can name. */
    private static LocalDate day(long epochSecond, ZoneId zone) {
        LocalDate day = LocalDateRange.dayOf(epochSecond, zone);
        return earlier(LAST_DAY, day.isBefore(FIRST_DAY) ? FIRST_DAY : day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
