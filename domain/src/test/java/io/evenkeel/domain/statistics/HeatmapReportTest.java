package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatmapReportTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest(name = "{0}, {1} to {2}")
    @CsvSource({
        "Europe/Oslo, 2026-03-20, 2026-04-03",
        "Europe/Oslo, 2026-10-20, 2026-11-02",
        "Australia/Lord_Howe, 2026-04-01, 2026-04-08",
        "Pacific/Apia, 2011-12-25, 2012-01-05",
        "America/New_York, 2026-03-08, 2026-03-09"
    })
    void realSecondsEqualACountSecondBySecond(ZoneId zone, LocalDate from, LocalDate to) {
        long[][] naive = new long[7][24];
        long end = to.atStartOfDay(zone).toEpochSecond();
        for (long second = from.atStartOfDay(zone).toEpochSecond(); second < end; second++) {
            ZonedDateTime local = Instant.ofEpochSecond(second).atZone(zone);
            naive[local.getDayOfWeek().getValue() - 1][local.getHour()]++;
        }

        HeatmapReport report = HeatmapReport.of(Heatmap.EMPTY, new LocalDateRange(from, to), zone);

        for (int day = 0; day < 7; day++) {
            for (int hour = 0; hour < 24; hour++) {
                assertThat(report.cells().get(day).get(hour).realSeconds()).isEqualTo(naive[day][hour]);
            }
        }
    }

    @Test
    void aCellOfADayWithoutThatHourHasNoIntensity() {
        HeatmapReport report = HeatmapReport.of(Heatmap.EMPTY, range("2026-03-29", "2026-03-30"), OSLO);

        assertThat(cell(report, DayOfWeek.SUNDAY, 2).intensity())
                .isEqualTo(new Ratio(null, 0, 0, NoValueReason.NO_TIME_IN_RANGE));
        assertThat(cell(report, DayOfWeek.SUNDAY, 3).intensity()).isEqualTo(new Ratio(0.0, 0, 3_600, null));
    }

    @Test
    void aRepeatedHourIsTwiceAsLong() {
        HeatmapReport report =
                report(range("2026-10-25", "2026-10-26"), planned("2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z"));

        assertThat(cell(report, DayOfWeek.SUNDAY, 2).intensity()).isEqualTo(new Ratio(0.5, 3_600, 7_200, null));
    }

    @Test
    void adherenceDividesByTheDueSessionsWhilePlannedCoversAll() {
        Session held = planned("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z")
                .completed(Instant.parse("2026-03-02T09:15:00Z"), Instant.parse("2026-03-02T10:15:00Z"));
        Session cancelled =
                planned("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z").cancelled(Instant.EPOCH);

        HeatmapReport report = report(range("2026-03-02", "2026-03-09"), held, cancelled);

        HeatmapCell ten = cell(report, DayOfWeek.MONDAY, 10);
        assertThat(ten.adherence()).isEqualTo(new Ratio(0.75, 2_700, 3_600, null));
        assertThat(ten.intensity()).isEqualTo(new Ratio(2.0, 7_200, 3_600, null));
        assertThat(ten.actualIntensity().numerator()).isEqualTo(2_700);
        assertThat(cell(report, DayOfWeek.MONDAY, 11).actualSeconds()).isEqualTo(900);
        assertThat(cell(report, DayOfWeek.MONDAY, 11).adherence().reason()).isEqualTo(NoValueReason.NO_PLANNED_TIME);
    }

    @Test
    void aSessionOfTheLastDayBringsItsSecondsAfterMidnightToo() {
        HeatmapReport report =
                report(range("2026-03-02", "2026-03-03"), planned("2026-03-02T22:30:00Z", "2026-03-03T00:00:00Z"));

        assertThat(cell(report, DayOfWeek.TUESDAY, 0).plannedSeconds()).isEqualTo(3_600);
        assertThat(cell(report, DayOfWeek.TUESDAY, 0).intensity().reason()).isEqualTo(NoValueReason.NO_TIME_IN_RANGE);
    }

    @Test
    void anEmptyRangeHasAllCellsAndNoValue() {
        HeatmapReport report = HeatmapReport.of(Heatmap.EMPTY, range("2026-03-02", "2026-03-02"), OSLO);

        assertThat(report.cells())
                .hasSize(7)
                .allSatisfy(day -> assertThat(day)
                        .hasSize(24)
                        .allMatch(cell -> cell.intensity().value() == null && cell.plannedSeconds() == 0));
    }

    @Test
    void refusesAnotherShape() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeatmapReport(List.of()));
    }

    private static HeatmapCell cell(HeatmapReport report, DayOfWeek day, int hour) {
        return report.cells().get(day.getValue() - 1).get(hour);
    }

    private static HeatmapReport report(LocalDateRange range, Session... sessions) {
        TallyBuilder builder =
                TallyBuilder.withHeatmap(Instant.parse("2026-12-01T00:00:00Z"), StatisticsRules.DEFAULT, OSLO);
        List.of(sessions).forEach(builder::add);
        return HeatmapReport.of(builder.build().heatmap(), range, OSLO);
    }

    private static Session planned(String start, String end) {
        return Session.planned(
                new SessionId("1"), new ActivityId("yoga"), Interval.of(Instant.parse(start), Instant.parse(end)));
    }

    private static LocalDateRange range(String from, String to) {
        return new LocalDateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
