package io.evenkeel.domain.statistics;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HeatmapEdgeCasesTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant AS_OF = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void aSessionAcrossMidnightLiesInBothDays() {
        Heatmap heatmap = heatmap(OSLO, planned("2026-03-02T22:30:00Z", "2026-03-02T23:30:00Z"));

        assertThat(heatmap.plannedSeconds(MONDAY, 23)).isEqualTo(1_800);
        assertThat(heatmap.plannedSeconds(TUESDAY, 0)).isEqualTo(1_800);
    }

    @Test
    void aSessionAcrossSundayMidnightWrapsToMonday() {
        Heatmap heatmap = heatmap(OSLO, planned("2026-03-01T22:00:00Z", "2026-03-02T00:00:00Z"));

        assertThat(heatmap.plannedSeconds(SUNDAY, 23)).isEqualTo(3_600);
        assertThat(heatmap.plannedSeconds(MONDAY, 0)).isEqualTo(3_600);
    }

    @Test
    void aSessionAcrossAGapOfTheClocksHasNothingInTheSkippedHour() {
        Heatmap heatmap = heatmap(OSLO, planned("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"));

        assertThat(heatmap.plannedSeconds(SUNDAY, 1)).isEqualTo(1_800);
        assertThat(heatmap.plannedSeconds(SUNDAY, 2)).isZero();
        assertThat(heatmap.plannedSeconds(SUNDAY, 3)).isEqualTo(1_800);
    }

    @Test
    void aSessionAcrossAnOverlapOfTheClocksHasBothPassesInTheRepeatedHour() {
        Heatmap heatmap = heatmap(OSLO, planned("2026-10-24T23:30:00Z", "2026-10-25T02:30:00Z"));

        assertThat(heatmap.plannedSeconds(SUNDAY, 1)).isEqualTo(1_800);
        assertThat(heatmap.plannedSeconds(SUNDAY, 2)).isEqualTo(7_200);
        assertThat(heatmap.plannedSeconds(SUNDAY, 3)).isEqualTo(1_800);
    }

    @Test
    void theZoneOfTheReportDecidesAndNotThatOfTheTrainer() {
        Session session = planned("2026-03-01T23:30:00Z", "2026-03-02T00:00:00Z");

        assertThat(heatmap(OSLO, session).plannedSeconds(MONDAY, 0)).isEqualTo(1_800);
        assertThat(heatmap(ZoneId.of("America/New_York"), session).plannedSeconds(SUNDAY, 18))
                .isEqualTo(1_800);
    }

    @Test
    void aCancelledSessionIsPlannedButNotDue() {
        Heatmap heatmap = heatmap(
                OSLO,
                planned("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z").withStatus(SessionStatus.CANCELLED),
                planned("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z").withStatus(SessionStatus.NO_SHOW));

        assertThat(heatmap.plannedSeconds(MONDAY, 10)).isEqualTo(7_200);
        assertThat(heatmap.dueSeconds(MONDAY, 10)).isEqualTo(3_600);
        assertThat(heatmap.actualSeconds(MONDAY, 10)).isZero();
    }

    @Test
    void actualTimeWhollyOutsideThePlanLiesInItsOwnHour() {
        Heatmap heatmap = heatmap(
                OSLO,
                planned("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z")
                        .completed(Instant.parse("2026-03-02T12:00:00Z"), Instant.parse("2026-03-02T12:10:00Z")));

        assertThat(heatmap.actualSeconds(MONDAY, 13)).isEqualTo(600);
        assertThat(heatmap.actualSeconds(MONDAY, 10)).isZero();
        assertThat(heatmap.overlapSeconds(MONDAY, 10)).isZero();
    }

    @Test
    void aStretchOfTenThousandYearsIsSpreadWithoutAStepForEachHour() {
        long[] cells = new long[LocalHours.CELLS];

        new LocalHours(OSLO).add(cells, Interval.MIN_SECOND, Interval.MAX_SECOND);

        assertThat(Arrays.stream(cells).sum()).isEqualTo(Interval.MAX_SECOND - Interval.MIN_SECOND);
        assertThat(cells[Heatmap.cell(SUNDAY, 2)]).isCloseTo(cells[Heatmap.cell(SATURDAY, 2)], within(90_000L));
    }

    @Test
    void refusesAnHourThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> Heatmap.EMPTY.plannedSeconds(DayOfWeek.MONDAY, 24));
    }

    private static Session planned(String start, String end) {
        return Session.planned(
                new SessionId("1"), new ActivityId("yoga"), Interval.of(Instant.parse(start), Instant.parse(end)));
    }

    private static Heatmap heatmap(ZoneId zone, Session... sessions) {
        TallyBuilder builder = TallyBuilder.withHeatmap(AS_OF, StatisticsRules.DEFAULT, zone);
        Arrays.stream(sessions).forEach(builder::add);
        return builder.build().heatmap();
    }
}
