package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainersEdgeCasesTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final TrainerId KARI = new TrainerId("kari");
    private static final TrainerId OLA = new TrainerId("ola");
    private static final TrainerTerms TERMS = TrainerTerms.named("Kari");

    @Test
    void twoOverlappingSessionsBothCountAndOccupancyUsesTheirUnion() {
        IntervalSet tenToOne = IntervalSet.unionOf(List.of(interval("2026-03-02T10:00:00Z", "2026-03-02T13:00:00Z")));

        TrainerRow row = row(
                TERMS.availableIn(tenToOne).contractedFor(10_800),
                held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"),
                held("2026-03-02T10:30:00Z", "2026-03-02T11:30:00Z"));

        assertThat(row.sessions().completed()).isEqualTo(2);
        assertThat(row.deliveredSeconds()).isEqualTo(7_200);
        assertThat(row.occupancy()).isEqualTo(new Ratio(0.5, 5_400, 10_800, null));
        assertThat(row.utilisation()).isEqualTo(Ratio.of(7_200, 10_800, NoValueReason.NO_CONTRACT_TIME));
        assertThat(row.backToBack()).isEqualTo(new Ratio(0.5, 1, 2, null));
    }

    @Test
    void occupancyLeavesOutWorkOutsideTheAvailability() {
        IntervalSet available = IntervalSet.unionOf(List.of(interval("2026-03-02T10:30:00Z", "2026-03-02T12:30:00Z")));

        TrainerRow row = row(TERMS.availableIn(available), held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"));

        assertThat(row.occupancy()).isEqualTo(new Ratio(0.25, 1_800, 7_200, null));
    }

    @Test
    void whatIsNotKnownHasAReason() {
        TrainerRow unknown = row(TERMS, held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"));
        TrainerRow nothing = row(
                TERMS.availableIn(IntervalSet.EMPTY).contractedFor(0),
                held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"));

        assertThat(unknown.occupancy().reason()).isEqualTo(NoValueReason.AVAILABILITY_UNKNOWN);
        assertThat(unknown.utilisation().reason()).isEqualTo(NoValueReason.CONTRACT_UNKNOWN);
        assertThat(nothing.occupancy().reason()).isEqualTo(NoValueReason.NO_AVAILABLE_TIME);
        assertThat(nothing.utilisation().reason()).isEqualTo(NoValueReason.NO_CONTRACT_TIME);
    }

    @Test
    void aSessionIsBackToBackUpToFifteenMinutesAfterTheOneBefore() {
        TrainerRow row = row(
                TERMS,
                held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"),
                held("2026-03-02T11:15:00Z", "2026-03-02T12:00:00Z"),
                held("2026-03-02T12:15:01Z", "2026-03-02T13:00:00Z"));

        assertThat(row.backToBack().numerator()).isEqualTo(1);
        assertThat(row.backToBack().denominator()).isEqualTo(3);
        assertThat(row.longestRunSeconds()).isEqualTo(7_200);
        assertThat(row.longestRunSessions()).isEqualTo(2);
    }

    @Test
    void aPauseReachesBackToTheLatestEndAndNotToThatOfTheSessionBefore() {
        TrainerRow row = row(
                TERMS,
                held("2026-03-02T10:00:00Z", "2026-03-02T14:00:00Z"),
                held("2026-03-02T10:30:00Z", "2026-03-02T11:00:00Z"),
                held("2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z"));

        assertThat(row.backToBack().numerator()).isEqualTo(2);
        assertThat(row.longestRunSeconds()).isEqualTo(5 * 3_600);
        assertThat(row.longestRunSessions()).isEqualTo(3);
    }

    @Test
    void aRestLiesBetweenTwoLocalDaysAndIsShortBelowTenHours() {
        assertThat(rests("2026-03-02T20:00:00Z", "2026-03-03T06:00:00Z")).isZero();
        assertThat(rests("2026-03-02T20:00:01Z", "2026-03-03T06:00:00Z")).isEqualTo(1);
    }

    @Test
    void aBreakWithinADayIsNoRest() {
        assertThat(rests("2026-03-02T08:00:00Z", "2026-03-02T12:00:00Z")).isZero();
    }

    @Test
    void theZoneOfTheReportPartsTheDaysAndNotThatOfTheTrainer() {
        List<Session> sessions = List.of(
                held("2026-03-02T20:00:00Z", "2026-03-02T21:00:00Z"),
                held("2026-03-03T01:00:00Z", "2026-03-03T02:00:00Z"));

        assertThat(report(OSLO, Map.of(KARI, TERMS), sessions).trainers().get(0).shortRests())
                .isEqualTo(1);
        assertThat(report(ZoneId.of("America/New_York"), Map.of(KARI, TERMS), sessions)
                        .trainers()
                        .get(0)
                        .shortRests())
                .isZero();
    }

    @Test
    void aRestAcrossAGapOfTheClocksIsAsLongAsItReallyWas() {
        // 22:00 to 08:30 on the clocks of Oslo, which skip an hour in that night.
        assertThat(rests("2026-03-28T21:00:00Z", "2026-03-29T06:30:00Z")).isEqualTo(1);
    }

    @Test
    void aCancelledSessionDoesNotPartTwoOthers() {
        TrainerRow row = row(
                TERMS,
                held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"),
                held("2026-03-02T11:00:00Z", "2026-03-02T12:00:00Z").withStatus(SessionStatus.CANCELLED),
                held("2026-03-02T12:00:00Z", "2026-03-02T13:00:00Z"));

        assertThat(row.backToBack()).isEqualTo(new Ratio(0.0, 0, 2, null));
        assertThat(row.sessions().cancelled()).isEqualTo(1);
    }

    @Test
    void duplicatesCountAsOftenAsTheyAreStored() {
        Session once = held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z");

        TrainerRow row = row(TERMS, once, once);

        assertThat(row.sessions().completed()).isEqualTo(2);
        assertThat(row.deliveredSeconds()).isEqualTo(7_200);
    }

    @Test
    void sessionsWithoutTrainerAreABucketOfTheirOwnAtTheEnd() {
        Session nobodys = held("2026-03-02T10:00:00Z", "2026-03-02T14:00:00Z").withTrainer(null);
        Session impostors =
                held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z").withTrainer(new TrainerId(Named.UNASSIGNED));

        List<TrainerRow> rows =
                report(OSLO, Map.of(), List.of(nobodys, impostors)).trainers();

        assertThat(rows).extracting(TrainerRow::assigned).containsExactly(true, false);
        assertThat(rows.get(1).trainer().id()).isEqualTo(Named.UNASSIGNED);
        assertThat(rows.get(1).share()).isEqualTo(new Ratio(0.8, 14_400, 18_000, null));
        assertThat(rows.get(1).backToBack().reason()).isEqualTo(NoValueReason.NO_TRAINER);
    }

    @Test
    void fairnessIsTheGiniCoefficientOfActiveTrainers() {
        Session long3 = held("2026-03-02T10:00:00Z", "2026-03-02T13:00:00Z");
        Session short1 = held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z").withTrainer(OLA);
        TrainerTerms ola = TrainerTerms.named("Ola");

        assertThat(report(OSLO, Map.of(KARI, TERMS, OLA, ola), List.of(long3, short1))
                        .fairness())
                .isEqualTo(new Ratio(0.25, 7_200, 28_800, null));
        assertThat(report(OSLO, Map.of(KARI, TERMS, OLA, ola), List.of(long3))
                        .fairness()
                        .value())
                .isEqualTo(0.5);
        assertThat(report(OSLO, Map.of(KARI, TERMS, OLA, ola.inactive()), List.of(long3, short1))
                        .fairness()
                        .reason())
                .isEqualTo(NoValueReason.FEWER_THAN_TWO_TRAINERS);
    }

    @Test
    void anEmptyRangeShowsTheActiveTrainersAndNoFairness() {
        TrainersReport report = report(OSLO, Map.of(KARI, TERMS, OLA, TrainerTerms.named("Ola")), List.of());

        assertThat(report.trainers()).hasSize(2).allMatch(row -> row.sessions().equals(PerStatus.ZERO));
        assertThat(report.fairness()).isEqualTo(new Ratio(null, 0, 0, NoValueReason.NO_PLANNED_TIME));
        assertThat(report.trainers().get(0).share().reason()).isEqualTo(NoValueReason.NO_DELIVERED_TIME);
        assertThat(report.trainers().get(0).backToBack().reason()).isEqualTo(NoValueReason.NO_WORK_SESSIONS);
        assertThat(report(OSLO, Map.of(), List.of()).trainers()).isEmpty();
    }

    @Test
    void refusesSessionsThatAreOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(
                        TERMS,
                        held("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"),
                        held("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z")))
                .withMessageContaining("2026-03-02T09:00:00Z");
    }

    private static long rests(String end, String start) {
        Instant ends = Instant.parse(end);
        Instant starts = Instant.parse(start);
        return row(
                        TERMS,
                        held(ends.minusSeconds(3_600).toString(), end),
                        held(start, starts.plusSeconds(3_600).toString()))
                .shortRests();
    }

    private static TrainerRow row(TrainerTerms terms, Session... sessions) {
        return report(OSLO, Map.of(KARI, terms), List.of(sessions)).trainers().get(0);
    }

    private static TrainersReport report(ZoneId zone, Map<TrainerId, TrainerTerms> roster, List<Session> sessions) {
        TrainersFold fold = new TrainersFold(
                zone, Instant.parse("2026-12-01T00:00:00Z"), StatisticsRules.DEFAULT, WorkRules.DEFAULT, roster);
        sessions.forEach(fold::add);
        return fold.report();
    }

    private static Session held(String start, String end) {
        return Session.planned(new SessionId(start), new ActivityId("yoga"), interval(start, end))
                .withTrainer(KARI)
                .completed(Instant.parse(start), Instant.parse(end));
    }

    private static Interval interval(String start, String end) {
        return Interval.of(Instant.parse(start), Instant.parse(end));
    }
}
