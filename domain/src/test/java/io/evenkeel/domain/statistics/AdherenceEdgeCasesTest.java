package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdherenceEdgeCasesTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant ELEVEN = TEN.plusSeconds(3_600);
    private static final Instant AS_OF = Instant.parse("2026-03-10T00:00:00Z");

    private static final Session PLANNED =
            Session.planned(new SessionId("1"), new ActivityId("yoga"), Interval.of(TEN, ELEVEN));

    @Test
    void strictAdherenceCountsTimeOutsideThePlanAgainstIt() {
        AdherenceReport report = report(PLANNED.completed(TEN.plusSeconds(600), ELEVEN.plusSeconds(600)));

        assertThat(report.strictAdherence()).isEqualTo(new Ratio(3000.0 / 4200, 3_000, 4_200, null));
        assertThat(report.scheduleAdherence()).isEqualTo(new Ratio(3000.0 / 3600, 3_000, 3_600, null));
        assertThat(report.conformance().value()).isEqualTo(1.0);
    }

    @Test
    void completedWithoutActualsIsCountedButOutsideEverySumOfTime() {
        Session session = PLANNED.withStatus(SessionStatus.COMPLETED);

        AdherenceReport report = report(session);

        assertThat(report.sessions().completed()).isEqualTo(1);
        assertThat(report.plannedSeconds()).isZero();
        assertThat(report.scheduleAdherence().reason()).isEqualTo(NoValueReason.NO_PLANNED_TIME);
        assertThat(report.bands()).isEqualTo(DurationBands.ZERO);
        assertThat(tally(session).quality()).isEqualTo(new DataQuality(1, 0, 0, 0, 1));
    }

    @Test
    void actualWithoutEndIsNormalWhileInProgressAndADefectOtherwise() {
        Session started = PLANNED.withActual(Actual.openSince(TEN));

        Tally inProgress = tally(started.withStatus(SessionStatus.IN_PROGRESS));
        Tally completed = tally(started.withStatus(SessionStatus.COMPLETED));

        assertThat(inProgress.quality().openActual()).isZero();
        assertThat(inProgress.sessions().inProgress()).isEqualTo(1);
        assertThat(inProgress.actualSeconds()).isZero();
        assertThat(completed.quality().openActual()).isEqualTo(1);
        assertThat(completed.plannedSeconds().total()).isZero();
    }

    @Test
    void actualEndNotAfterItsStartIsExcludedAndCounted() {
        for (Instant end : List.of(TEN, TEN.minusSeconds(1))) {
            Tally tally = tally(PLANNED.completed(TEN, end));

            assertThat(tally.quality().invertedActual()).isEqualTo(1);
            assertThat(tally.sessions().completed()).isEqualTo(1);
            assertThat(tally.actualSeconds()).isZero();
            assertThat(tally.startDeviations()).isEqualTo(StartDeviations.ZERO);
        }
    }

    @Test
    void actualWhollyOutsideThePlanHasNoOverlap() {
        AdherenceReport report = report(PLANNED.completed(ELEVEN, ELEVEN.plusSeconds(3_600)));

        assertThat(report.overlapSeconds()).isZero();
        assertThat(report.scheduleAdherence().value()).isEqualTo(0.0);
        assertThat(report.strictAdherence().denominator()).isEqualTo(7_200);
    }

    @Test
    void noShowAndOverdueAreMissedAndNotPunctual() {
        AdherenceReport report = report(PLANNED.withStatus(SessionStatus.NO_SHOW), PLANNED);

        assertThat(report.bands().missed()).isEqualTo(2);
        assertThat(report.punctuality()).isEqualTo(new Ratio(0.0, 0, 2, null));
        assertThat(report.sessions()).isEqualTo(new PerStatus(0, 0, 0, 0, 1, 1));
    }

    @Test
    void aPlannedSessionBecomesOverdueTwentyFourHoursAfterItsEnd() {
        Instant moment = ELEVEN.plusSeconds(86_400);

        assertThat(Tally.of(PLANNED, moment.minusSeconds(1), StatisticsRules.DEFAULT)
                        .sessions()
                        .overdue())
                .isZero();
        assertThat(Tally.of(PLANNED, moment, StatisticsRules.DEFAULT).sessions().overdue())
                .isEqualTo(1);
    }

    @Test
    void punctualityIsBoundedInWholeMinutes() {
        assertThat(report(startedAfter(359)).punctuality().numerator()).isEqualTo(1);
        assertThat(report(startedAfter(360)).punctuality().numerator()).isZero();
        assertThat(report(startedAfter(-300)).punctuality().numerator()).isEqualTo(1);
        assertThat(report(startedAfter(-301)).punctuality().numerator()).isZero();
    }

    @Test
    void bandsIncludeTheirBounds() {
        assertThat(report(lasting(2_879)).bands().shorter()).isEqualTo(1);
        assertThat(report(lasting(2_880)).bands().asPlanned()).isEqualTo(1);
        assertThat(report(lasting(4_320)).bands().asPlanned()).isEqualTo(1);
        assertThat(report(lasting(4_321)).bands().longer()).isEqualTo(1);
    }

    @Test
    void aDeviationBeyondADayIsAnOutlierOnEitherSide() {
        for (long seconds : new long[] {86_401, -86_401}) {
            Tally tally = tally(startedAfter(seconds));

            assertThat(tally.quality().outlierDeviation()).isEqualTo(1);
            assertThat(tally.startDeviations().count()).isZero();
            assertThat(tally.actualSeconds()).isEqualTo(3_600);
        }
        assertThat(tally(startedAfter(86_400)).startDeviations().count()).isEqualTo(1);
        assertThat(tally(startedAfter(-86_400)).startDeviations().count()).isEqualTo(1);
    }

    @Test
    void aCancellationIsLateWithinTwentyFourHoursOfTheStart() {
        assertThat(tally(PLANNED.cancelled(TEN.minusSeconds(86_400))).lateCancelled())
                .isZero();
        assertThat(tally(PLANNED.cancelled(TEN.minusSeconds(86_399))).lateCancelled())
                .isEqualTo(1);
        assertThat(tally(PLANNED.withStatus(SessionStatus.CANCELLED)).lateCancelled())
                .isZero();
    }

    @Test
    void anEmptyRangeIsAnEmptyReport() {
        AdherenceReport report = report();

        assertThat(report.scheduleAdherence()).isEqualTo(new Ratio(null, 0, 0, NoValueReason.NO_PLANNED_TIME));
        assertThat(report.startDeviation()).isEqualTo(new StartDeviation(0, null, null, null, null));
    }

    @Test
    void aVoidSessionIsLeftOutOfEverything() {
        assertThat(tally(PLANNED.completed(TEN, ELEVEN).withStatus(SessionStatus.VOID)))
                .isEqualTo(Tally.ZERO);
    }

    private static Session startedAfter(long seconds) {
        return PLANNED.completed(TEN.plusSeconds(seconds), ELEVEN.plusSeconds(seconds));
    }

    private static Session lasting(long seconds) {
        return PLANNED.completed(TEN, TEN.plusSeconds(seconds));
    }

    private static Tally tally(Session... sessions) {
        TallyBuilder builder = new TallyBuilder(AS_OF, StatisticsRules.DEFAULT);
        List.of(sessions).forEach(builder::add);
        return builder.build();
    }

    private static AdherenceReport report(Session... sessions) {
        return AdherenceReport.of(tally(sessions), StatisticsRules.DEFAULT);
    }
}
