package io.evenkeel.domain.rollup;

import static io.evenkeel.domain.rollup.CellCases.DAY;
import static io.evenkeel.domain.rollup.CellCases.NOON;
import static io.evenkeel.domain.rollup.CellCases.OSLO;
import static io.evenkeel.domain.rollup.CellCases.clean;
import static io.evenkeel.domain.rollup.CellCases.days;
import static io.evenkeel.domain.rollup.CellCases.query;
import static io.evenkeel.domain.rollup.CellCases.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read live, and what comes from cells. */
class RollupPlanTest {

    private static final LocalDateRange WEEK = days("2026-03-09", "2026-03-16");

    @Test
    void nothingKnownIsOneStretchOfLiveDays() {
        RollupPlan plan = RollupPlan.of(query(WEEK), OSLO, List.of());

        assertThat(plan).isEqualTo(new RollupPlan(List.of(WEEK), List.of()));
    }

    @Test
    void anEmptyRangeReadsNothing() {
        RollupPlan plan = RollupPlan.of(query(days("2026-03-09", "2026-03-09")), OSLO, List.of(filled("2026-03-09")));

        assertThat(plan).isEqualTo(new RollupPlan(List.of(), List.of()));
    }

    @Test
    void cleanDaysComeFromCellsAndTheOthersFromStretchesBetweenThem() {
        RollupPlan plan = RollupPlan.of(
                query(WEEK),
                OSLO,
                List.of(filled("2026-03-14"), filled("2026-03-11"), filled("2026-03-08"), filled("2026-03-16")));

        assertThat(plan.live())
                .containsExactly(
                        days("2026-03-09", "2026-03-11"),
                        days("2026-03-12", "2026-03-14"),
                        days("2026-03-15", "2026-03-16"));
        assertThat(plan.cells()).extracting(Cell::day).containsExactly(date("2026-03-11"), date("2026-03-14"));
    }

    @Test
    void knownEmptyDaysJoinTheLiveOnesAroundThemAndNoOthers() {
        RollupPlan plan = RollupPlan.of(
                query(WEEK),
                OSLO,
                List.of(empty("2026-03-09"), empty("2026-03-11"), filled("2026-03-13"), empty("2026-03-15")));

        assertThat(plan.live()).containsExactly(days("2026-03-10", "2026-03-13"), days("2026-03-14", "2026-03-15"));
    }

    @Test
    void aDirtyDayIsLive() {
        RollupDay dirty = filled("2026-03-10").marked(new DayMark("store", 1));

        RollupPlan plan = RollupPlan.of(query(LocalDateRange.of(DAY)), OSLO, List.of(dirty));

        assertThat(plan).isEqualTo(new RollupPlan(List.of(LocalDateRange.of(DAY)), List.of()));
    }

    @Test
    void aDayIsLiveAsSoonAsACellThatIsAskedForHasChangedAndNotBefore() {
        RollupDay day =
                clean(DAY, session("2026-03-10T08:00:00Z", "t1", "a1"), session("2026-03-10T20:00:00Z", "t2", "a1"));
        Instant firstOverdue = Instant.parse("2026-03-11T09:00:00Z");

        assertThat(liveAt(day, firstOverdue.minusSeconds(1), null)).isFalse();
        assertThat(liveAt(day, firstOverdue, null)).isTrue();
        assertThat(liveAt(day, firstOverdue, "t1")).isTrue();
        assertThat(liveAt(day, firstOverdue, "t2")).isFalse();
        assertThat(liveAt(day, NOON.minusSeconds(1_000_000), null)).isFalse();
    }

    @Test
    void aDayFoldedLaterDoesNotAnswerForTheTimeBeforeSomethingBecameOverdue() {
        RollupDay day = clean(date("2026-03-08"), session("2026-03-08T08:00:00Z", "t1", "a1"));
        Instant overdue = Instant.parse("2026-03-09T09:00:00Z");

        assertThat(liveAt(day, overdue, null)).isFalse();
        assertThat(liveAt(day, overdue.minusSeconds(1), null)).isTrue();
    }

    @Test
    void cellsOfOtherRulesAreLeftAsideButPunctualityIsNoSuchRule() {
        RollupRules stricter = new RollupRules(OSLO.zone(), new StatisticsRules(86_400, 86_400, 90, 120, -5, 5));
        RollupRules dot = new RollupRules(OSLO.zone(), StatisticsRules.DEFAULT.withDotPunctuality());
        List<RollupDay> known = List.of(filled("2026-03-10"));

        assertThat(RollupPlan.of(query(LocalDateRange.of(DAY)), stricter, known).cells())
                .isEmpty();
        assertThat(RollupPlan.of(query(LocalDateRange.of(DAY)), dot, known).live())
                .isEmpty();
    }

    @Test
    void aDayOfNoHoursIsNeverReadAlone() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        LocalDateRange skipped = days("2011-12-30", "2011-12-31");
        RollupQuery query = new RollupQuery(skipped, apia, null, null, Grouping.NONE, NOON);

        RollupPlan plan = RollupPlan.of(query, new RollupRules(apia, StatisticsRules.DEFAULT), List.of());

        assertThat(plan.live()).isEmpty();
    }

    @Test
    void refusesADayThatIsGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollupPlan.of(query(WEEK), OSLO, List.of(filled("2026-03-10"), filled("2026-03-10"))))
                .withMessageContaining("2026-03-10");
    }

    @Test
    void refusesToPartCellsAsTheyAreNotParted() {
        requireWrongLattice(() -> byTrainer(Grouping.NONE), "All");
        requireWrongLattice(() -> byActivity(Grouping.NONE), "All");
        requireWrongLattice(() -> byTrainer(Grouping.BY_ACTIVITY), "OfActivity");
        requireWrongLattice(() -> byActivity(Grouping.BY_TRAINER), "OfTrainer");
        byTrainer(Grouping.BY_TRAINER);
        byActivity(Grouping.BY_ACTIVITY);
    }

    private static void requireWrongLattice(ThrowingCallable adding, String group) {
        assertThatIllegalArgumentException().isThrownBy(adding).withMessageContaining(group);
    }

    private static void byTrainer(Grouping grouping) {
        plan(grouping)
                .addToTrainers(new GroupFold<>(
                        session -> Optional.ofNullable(session.trainer()), NOON, StatisticsRules.DEFAULT));
    }

    private static void byActivity(Grouping grouping) {
        plan(grouping).addToActivities(new GroupFold<>(Session::activity, NOON, StatisticsRules.DEFAULT));
    }

    private static RollupPlan plan(Grouping grouping) {
        RollupQuery query = new RollupQuery(WEEK, OSLO.zone(), null, null, grouping, NOON);
        return RollupPlan.of(query, OSLO, List.of(filled("2026-03-10")));
    }

    private static boolean liveAt(RollupDay day, Instant asOf, @Nullable String trainer) {
        RollupQuery query = new RollupQuery(
                LocalDateRange.of(day.day()),
                OSLO.zone(),
                trainer == null ? null : new TrainerId(trainer),
                null,
                Grouping.NONE,
                asOf);
        return !RollupPlan.of(query, OSLO, List.of(day)).live().isEmpty();
    }

    private static RollupDay filled(String day) {
        return clean(date(day), session(day + "T08:00:00Z", "t1", "a1"));
    }

    private static RollupDay empty(String day) {
        return clean(date(day));
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }
}
