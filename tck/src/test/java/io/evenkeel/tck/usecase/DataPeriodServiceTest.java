package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.OSLO;
import static io.evenkeel.tck.usecase.Studio.UTC;
import static io.evenkeel.tck.usecase.Studio.range;
import static io.evenkeel.tck.usecase.Studio.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.DataPeriod;
import io.evenkeel.application.statistics.DataPeriodService;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataPeriodServiceTest {

    private final Studio studio = new Studio();
    private final DataPeriodService service = new DataPeriodService(studio.sessions, OSLO);

    @Test
    void anEmptyStoreHasNoPeriod() {
        assertThat(service.findPeriod(UTC, DEADLINE)).isEqualTo(new DataPeriod(UTC, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, 2026-03-28T22:59:59Z, 2026-03-28, 2026-03-29",
        "Europe/Oslo, 2026-03-28T23:00:00Z, 2026-03-29, 2026-03-30",
        "Europe/Oslo, 2026-03-29T22:00:00Z, 2026-03-30, 2026-03-31",
        "Pacific/Apia, 2011-12-30T09:59:59Z, 2011-12-29, 2011-12-30",
        "Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-31, 2012-01-01"
    })
    void oneSessionHasThePeriodOfItsDay(ZoneId zone, String start, String from, String to) {
        studio.with(session("a", start, Instant.parse(start).plusSeconds(60).toString()));

        assertThat(service.findPeriod(zone, DEADLINE)).isEqualTo(new DataPeriod(zone, range(from, to)));
    }

    @Test
    void reachesFromTheFirstToTheLastAndTakesTheZoneOfTheOrganisation() {
        studio.with(
                session("a", "2026-03-31T22:30:00Z", "2026-03-31T23:30:00Z"),
                session("b", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"));

        assertThat(service.findPeriod(null, DEADLINE))
                .as("days of planned starts, not of ends")
                .isEqualTo(new DataPeriod(OSLO, range("2026-01-01", "2026-04-02")));
    }

    /** At 00:01 of 7 November 2010, 02:31 UTC, the clocks of St. John's were put back to 23:01 of the 6th. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2010-11-07T02:29:59Z", "2010-11-07T02:30:59Z", "2010-11-07T02:31:00Z", "2010-11-07T03:29:00Z"})
    void aReportOverThePeriodHoldsTheSessionAlthoughTheCalendarTurnedBack(String start) {
        ZoneId zone = ZoneId.of("America/St_Johns");
        studio.with(session("a", start, "2010-11-07T04:00:00Z"));

        LocalDateRange range =
                Objects.requireNonNull(service.findPeriod(zone, DEADLINE).range());

        assertThat(range.days()).isEqualTo(1);
        assertThat(Instant.parse(start).getEpochSecond())
                .isBetween(range.startSecondInclusive(zone), range.endSecondExclusive(zone) - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+14:00", "-12:00", "UTC"})
    void staysWithinTheCalendarAtItsEnds(ZoneId zone) {
        studio.with(
                session("a", "0001-01-01T00:00:00Z", "0001-01-01T01:00:00Z"),
                session(
                        "b",
                        Instant.ofEpochSecond(Interval.MAX_SECOND - 1).toString(),
                        Instant.ofEpochSecond(Interval.MAX_SECOND).toString()));

        assertThat(service.findPeriod(zone, DEADLINE).range()).isEqualTo(range("0001-01-01", "9999-12-31"));
    }
}
