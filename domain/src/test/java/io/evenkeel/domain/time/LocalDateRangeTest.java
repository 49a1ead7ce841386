package io.evenkeel.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, 2026-03-29, 23",
        "Europe/Oslo, 2026-10-25, 25",
        "Europe/Oslo, 2026-06-01, 24",
        "Pacific/Apia, 2011-12-30, 0",
        "America/Sao_Paulo, 2018-11-04, 23"
    })
    void aDayHasAsManyHoursAsItsZoneGivesIt(String zone, LocalDate day, int hours) {
        LocalDateRange range = new LocalDateRange(day, day.plusDays(1));

        long seconds = range.endSecondExclusive(ZoneId.of(zone)) - range.startSecondInclusive(ZoneId.of(zone));

        assertThat(seconds).isEqualTo(hours * 3_600L);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, 2026-01-01", "0000-12-31, 2026-01-01", "2026-01-01, +10000-01-01"})
    void refusesARangeThatRunsBackOrLeavesTheCalendar(LocalDate from, LocalDate to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalDateRange(from, to));
    }
}
