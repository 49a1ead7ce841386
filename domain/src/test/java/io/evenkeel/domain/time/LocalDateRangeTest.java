package io.evenkeel.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        // Put back at 00:01 to 23:01 of the day before: the day that had begun goes on.
        "America/St_Johns, 2006-10-29T02:29:59Z, 2006-10-28",
        "America/St_Johns, 2006-10-29T02:30:00Z, 2006-10-29",
        "America/St_Johns, 2006-10-29T02:30:59Z, 2006-10-29",
        "America/St_Johns, 2006-10-29T02:31:00Z, 2006-10-29",
        "America/St_Johns, 2006-10-29T03:29:59Z, 2006-10-29",
        // Put back at midnight to 23:00: that day had not begun.
        "America/Sao_Paulo, 2018-02-18T02:30:00Z, 2018-02-17",
        "America/Sao_Paulo, 2018-02-18T03:00:00Z, 2018-02-18",
        "Pacific/Apia, 2011-12-30T09:59:59Z, 2011-12-29",
        "Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-31",
        "Asia/Kolkata, 2026-03-01T18:30:00Z, 2026-03-02"
    })
    void aSecondBelongsToTheDayWhoseBoundsHoldIt(String zone, Instant instant, LocalDate day) {
        assertThat(LocalDateRange.dayOf(instant.getEpochSecond(), ZoneId.of(zone)))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"America/St_Johns", "Pacific/Apia", "America/Havana", "Asia/Manila", "Pacific/Kwajalein", "UTC"})
    void theDaysOfAZonePartAllTime(String name) {
        ZoneId zone = ZoneId.of(name);
        Random random = new Random(181);
        for (int i = 0; i < 5_000; i++) {
            ZoneOffsetTransition change =
                    zone.getRules().nextTransition(Instant.ofEpochSecond(random.nextLong(-5L << 30, 2L << 30)));
            long near = change == null ? 0 : change.toEpochSecond();
            long second = near + random.nextInt(-200_000, 200_000);

            LocalDateRange day = LocalDateRange.of(LocalDateRange.dayOf(second, zone));

            assertThat(second).isBetween(day.startSecondInclusive(zone), day.endSecondExclusive(zone) - 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, 2026-03-29, 2026-03-30, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
        // The first local day begins where nothing can be stored.
        "+01:00, 0001-01-01, 0001-01-02, 0001-01-01T00:00:00Z, 0001-01-01T23:00:00Z",
        "Pacific/Honolulu, 9999-12-30, 9999-12-31, 9999-12-30T10:00:00Z, 9999-12-31T10:00:00Z"
    })
    void theIntervalOfARangeStaysWithinWhatCanBeStored(
            String zone, LocalDate from, LocalDate to, Instant start, Instant end) {
        assertThat(new LocalDateRange(from, to).interval(ZoneId.of(zone))).contains(Interval.of(start, end));
    }

    @ParameterizedTest
    @CsvSource({"UTC, 2026-03-29, 2026-03-29", "Pacific/Apia, 2011-12-30, 2011-12-31"})
    void aRangeWithoutASecondHasNoInterval(String zone, LocalDate from, LocalDate to) {
        assertThat(new LocalDateRange(from, to).interval(ZoneId.of(zone))).isEmpty();
    }
}
