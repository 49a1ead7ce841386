package io.evenkeel.domain.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Interval MARCH = between("2026-03-01T00:00:00Z", "2026-04-05T00:00:00Z");
    private static final Interval OCTOBER_25 = between("2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z");

    @Test
    void opensTheSameWallClockTimeOnBothSidesOfAClockChange() {
        Availability sundays = Availability.weekly(BERLIN, on(DayOfWeek.SUNDAY, "09:00", "17:00"));

        assertThat(sundays.open(between("2026-03-22T00:00:00Z", "2026-03-30T00:00:00Z")))
                .isEqualTo(setOf(
                        between("2026-03-22T08:00:00Z", "2026-03-22T16:00:00Z"),
                        between("2026-03-29T07:00:00Z", "2026-03-29T15:00:00Z")));
    }

    @Test
    void aWindowMayCrossMidnight() {
        Availability nights = Availability.weekly(ZoneId.of("UTC"), on(DayOfWeek.MONDAY, "22:00", "02:00"));

        assertThat(nights.weekly().get(0).window().crossesMidnight()).isTrue();
        assertThat(nights.open(between("2026-03-02T00:00:00Z", "2026-03-04T00:00:00Z")))
                .isEqualTo(setOf(between("2026-03-02T22:00:00Z", "2026-03-03T02:00:00Z")));
        assertThat(nights.open(between("2026-03-03T01:00:00Z", "2026-03-04T00:00:00Z")))
                .isEqualTo(setOf(between("2026-03-03T01:00:00Z", "2026-03-03T02:00:00Z")));
    }

    @Test
    void aWindowMayEndAt24HoursAndMeetsTheOneThatBeginsThen() {
        LocalWindow evening = LocalWindow.untilMidnight(LocalTime.of(18, 0));
        Availability rules = Availability.weekly(
                ZoneId.of("UTC"), new WeeklyWindow(DayOfWeek.MONDAY, evening), on(DayOfWeek.TUESDAY, "00:00", "06:00"));

        assertThat(evening.crossesMidnight()).isFalse();
        assertThat(rules.open(between("2026-03-02T00:00:00Z", "2026-03-04T00:00:00Z")))
                .isEqualTo(setOf(between("2026-03-02T18:00:00Z", "2026-03-03T06:00:00Z")));
    }

    @Test
    void aWholeDayHas23HoursInAGapAnd25InAnOverlap() {
        WeeklyWindow sunday = new WeeklyWindow(DayOfWeek.SUNDAY, LocalWindow.WHOLE_DAY);
        Availability sundays = Availability.weekly(BERLIN, sunday);

        assertThat(sundays.open(between("2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z"))
                        .seconds())
                .isEqualTo(23 * 3_600);
        assertThat(sundays.open(OCTOBER_25).seconds()).isEqualTo(25 * 3_600);
    }

    /** At 00:01 of 7 November 2010, 02:31 UTC, the clocks of St. John's were put back to 23:01 of the 6th. */
    @Test
    void aDayThatHadBegunStaysOpenWhenTheCalendarTurnsBack() {
        ZoneId zone = ZoneId.of("America/St_Johns");
        Availability sundays = Availability.weekly(zone, new WeeklyWindow(DayOfWeek.SUNDAY, LocalWindow.WHOLE_DAY));
        Interval secondPass = between("2010-11-07T02:31:00Z", "2010-11-07T03:30:00Z");

        assertThat(sundays.open(secondPass)).isEqualTo(setOf(secondPass));
        assertThat(sundays.open(between("2010-11-06T12:00:00Z", "2010-11-07T03:00:00Z")))
                .isEqualTo(setOf(between("2010-11-07T02:30:00Z", "2010-11-07T03:00:00Z")));
    }

    @Test
    void movesATimeInAGapForward() {
        Availability inTheGap = Availability.weekly(BERLIN, on(DayOfWeek.SUNDAY, "02:15", "02:45"));
        Availability acrossTheGap = Availability.weekly(BERLIN, on(DayOfWeek.SUNDAY, "01:30", "03:30"));
        Interval sunday = between("2026-03-29T00:00:00Z", "2026-03-29T12:00:00Z");

        assertThat(inTheGap.open(sunday)).isEqualTo(setOf(between("2026-03-29T01:15:00Z", "2026-03-29T01:45:00Z")));
        assertThat(acrossTheGap.open(sunday).seconds()).isEqualTo(3_600);
    }

    @Test
    void nothingIsLeftWhenTheMovedStartPassesTheEnd() {
        Availability rules = Availability.weekly(BERLIN, on(DayOfWeek.SUNDAY, "02:30", "03:15"));

        assertThat(rules.open(between("2026-03-29T00:00:00Z", "2026-03-29T12:00:00Z")))
                .isEqualTo(IntervalSet.EMPTY);
    }

    @Test
    void takesTheFirstOfATimeThatExistsTwice() {
        Availability upToIt = Availability.weekly(BERLIN, on(DayOfWeek.SUNDAY, "01:00", "02:30"));
        Availability acrossIt = Availability.weekly(BERLIN, on(DayOfWeek.SUNDAY, "02:30", "03:30"));

        assertThat(upToIt.open(OCTOBER_25)).isEqualTo(setOf(between("2026-10-24T23:00:00Z", "2026-10-25T00:30:00Z")));
        assertThat(acrossIt.open(OCTOBER_25)).isEqualTo(setOf(between("2026-10-25T00:30:00Z", "2026-10-25T02:30:00Z")));
    }

    @Test
    void opensNothingOnADayThatDoesNotExist() {
        Availability fridays = Availability.weekly(ZoneId.of("Pacific/Apia"), on(DayOfWeek.FRIDAY, "09:00", "17:00"));

        assertThat(fridays.open(between("2011-12-29T12:00:00Z", "2012-01-03T00:00:00Z")))
                .isEqualTo(IntervalSet.EMPTY);
    }

    @Test
    void aNightBeforeADayThatDoesNotExistEndsOnTheDayAfterIt() {
        Availability thursdays =
                Availability.weekly(ZoneId.of("Pacific/Apia"), on(DayOfWeek.THURSDAY, "22:00", "02:00"));

        assertThat(thursdays.open(between("2011-12-30T06:00:00Z", "2011-12-30T18:00:00Z")))
                .isEqualTo(setOf(between("2011-12-30T08:00:00Z", "2011-12-30T12:00:00Z")));
        assertThat(thursdays.open(between("2011-12-30T11:00:00Z", "2011-12-30T18:00:00Z")))
                .isEqualTo(setOf(between("2011-12-30T11:00:00Z", "2011-12-30T12:00:00Z")));
    }

    @Test
    void openingsAddAndClosingsHoldAgainstThem() {
        LocalDate saturday = LocalDate.of(2026, 3, 7);
        Availability rules = Availability.weekly(ZoneId.of("UTC"))
                .withOverrides(List.of(
                        new DateOverride.Opening(saturday, window("10:00", "14:00")),
                        new DateOverride.Closing(saturday, window("12:00", "13:00"))));

        assertThat(rules.open(MARCH))
                .isEqualTo(setOf(
                        between("2026-03-07T10:00:00Z", "2026-03-07T12:00:00Z"),
                        between("2026-03-07T13:00:00Z", "2026-03-07T14:00:00Z")));
    }

    @Test
    void aClosedDayAlsoEndsTheNightThatReachesIntoIt() {
        Availability nights = Availability.weekly(ZoneId.of("UTC"), on(DayOfWeek.MONDAY, "22:00", "02:00"))
                .withOverrides(List.of(DateOverride.Closing.wholeDay(LocalDate.of(2026, 3, 3))));

        assertThat(nights.open(between("2026-03-02T00:00:00Z", "2026-03-04T00:00:00Z")))
                .isEqualTo(setOf(between("2026-03-02T22:00:00Z", "2026-03-03T00:00:00Z")));
    }

    @Test
    void absencesAreTakenFromWhatIsOpen() {
        Availability rules = Availability.always(BERLIN)
                .withAbsences(List.of(
                        new Absence.Days(new LocalDateRange(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 30))),
                        new Absence.Between(between("2026-03-30T10:00:00Z", "2026-03-30T11:00:00Z"))));
        Interval days = between("2026-03-28T23:00:00Z", "2026-03-30T22:00:00Z");

        assertThat(rules.absent(days).seconds()).isEqualTo((23 + 1) * 3_600);
        assertThat(rules.free(days).seconds()).isEqualTo((24 - 1) * 3_600);
        assertThat(rules.open(days)).isEqualTo(IntervalSet.of(days));
    }

    @Test
    void resolvesUpToTheEdgesOfTime() {
        Interval first = new Interval(Interval.MIN_SECOND, Interval.MIN_SECOND + 86_400);
        Interval last = new Interval(Interval.MAX_SECOND - 86_400, Interval.MAX_SECOND);
        for (String zone : List.of("Pacific/Kiritimati", "UTC", "Pacific/Niue")) {
            Availability always = Availability.always(ZoneId.of(zone));

            assertThat(always.open(first)).isEqualTo(IntervalSet.of(first));
            assertThat(always.open(last)).isEqualTo(IntervalSet.of(last));
        }
    }

    private static WeeklyWindow on(DayOfWeek day, String start, String end) {
        return new WeeklyWindow(day, window(start, end));
    }

    private static LocalWindow window(String start, String end) {
        return new LocalWindow(LocalTime.parse(start), LocalTime.parse(end));
    }

    private static Interval between(String start, String end) {
        return Interval.of(Instant.parse(start), Instant.parse(end));
    }

    private static IntervalSet setOf(Interval... intervals) {
        return new IntervalSet(Arrays.asList(intervals));
    }
}
