package io.evenkeel.domain.statistics.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.BudgetExceededException;
import io.evenkeel.domain.statistics.BudgetLimit;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lane, a counter, a dictionary and a budget hold. */
class ColumnLimitsTest {

    private static final StatisticsRules RULES = StatisticsRules.DEFAULT;
    private static final ColumnQuery QUERY =
            ColumnQuery.of(new LocalDateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)), ZoneId.of("UTC"));

    /** The largest of everything, in one group, past each point where lanes and counters spill. */
    @ParameterizedTest(name = "{0} sessions that start {1} s late")
    @CsvSource({"127, 32767", "128, 32767", "129, -32767", "255, 32767", "256, 0", "65535, 60", "140001, -32767"})
    void nothingRunsOver(int count, int late) {
        Session largest = held("t", late, 65_535, 65_535).withSeats(Seats.of(255, 255, 255));
        List<Session> sessions = Collections.nCopies(count, largest);
        SessionColumns columns = SessionColumns.of(sessions, RULES);

        assertThat(columns.unusual()).isZero();
        assertThat(ColumnFold.fold(columns, QUERY, Dirty.AS_OF))
                .isEqualTo(ByObjects.tallies(sessions, QUERY, Dirty.AS_OF, RULES));
    }

    @ParameterizedTest(name = "planned {1} s, took {2} s, {0} s late, {3} seats")
    @CsvSource({
        "0, 65535, 65535, 255, 0",
        "0, 65536, 3600, 255, 1",
        "0, 3600, 65536, 255, 1",
        "32768, 3600, 3600, 255, 1",
        "-32768, 3600, 3600, 255, 1",
        "0, 3600, 3600, 256, 1"
    })
    void whatDoesNotFitIsKeptAsASession(int late, int planned, int took, int seats, int unusual) {
        Session session = held("t", late, planned, took).withSeats(Seats.of(seats, 0, 0));

        assertThat(SessionColumns.of(List.of(session), RULES).unusual()).isEqualTo(unusual);
    }

    /** A range is half-open for rows and for what is kept as a session alike. */
    @ParameterizedTest(name = "planned {0} s")
    @ValueSource(longs = {3_600, 70_000})
    void aSessionAtAMidnightBelongsToTheDayThatBegins(long planned) {
        long midnight = Instant.parse("2026-02-02T00:00:00Z").getEpochSecond();
        SessionColumns columns = SessionColumns.of(
                List.of(held("t", 0, 3_600, 3_600).withPlan(new Interval(midnight, midnight + planned))), RULES);
        LocalDate day = LocalDate.of(2026, 2, 2);

        assertThat(ColumnFold.fold(columns, days(day, day.plusDays(1)), Dirty.AS_OF)
                        .days())
                .containsOnlyKeys(day);
        assertThat(ColumnFold.fold(columns, days(day.minusDays(1), day), Dirty.AS_OF))
                .isEqualTo(ColumnTallies.ZERO);
    }

    private static ColumnQuery days(LocalDate fromInclusive, LocalDate toExclusive) {
        return ColumnQuery.of(new LocalDateRange(fromInclusive, toExclusive), ZoneId.of("UTC"));
    }

    @Test
    void moreTrainersThanADictionaryHoldsAreKeptAsSessions() {
        List<Session> sessions = new ArrayList<>();
        for (int trainer = 0; trainer < 65_540; trainer++) {
            sessions.add(held("t" + trainer, 0, 3_600, 3_600));
        }
        SessionColumns columns = SessionColumns.of(sessions, RULES);

        assertThat(columns.unusual()).isEqualTo(4);
        assertThat(columns.size()).isEqualTo(65_540);
        assertThat(ColumnFold.fold(columns, QUERY, Dirty.AS_OF).totals().trainers())
                .isEqualTo(65_540);
    }

    @Test
    void aBudgetOfSessionsHoldsToTheSession() {
        List<Session> sessions = new Dirty(81).sessions(1_000);
        SessionColumns columns = SessionColumns.of(sessions, RULES);
        for (ColumnQuery query : List.of(QUERY, QUERY.withTrainer(new TrainerId("t1")))) {
            int count = ByObjects.selected(sessions, query).size();

            ColumnFold.fold(columns, query, Dirty.AS_OF, new Budget(count, 1_000).meter());

            assertThatExceptionOfType(BudgetExceededException.class)
                    .isThrownBy(
                            () -> ColumnFold.fold(columns, query, Dirty.AS_OF, new Budget(count - 1, 1_000).meter()))
                    .satisfies(e -> assertThat(e.refusal().limit()).isEqualTo(BudgetLimit.SESSIONS));
        }
    }

    @Test
    void aBudgetOfGroupsHoldsToTheGroup() {
        List<Session> sessions = new Dirty(82).sessions(1_000);
        SessionColumns columns = SessionColumns.of(sessions, RULES);
        // So wide that days which hold nothing but what is kept as a session are among them.
        ColumnQuery query = ColumnQuery.of(
                new LocalDateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)), ZoneId.of("UTC"));
        ColumnTallies tallies = ColumnFold.fold(columns, query, Dirty.AS_OF);
        int groups = tallies.trainers().size()
                + tallies.activities().size()
                + tallies.days().size();

        ColumnFold.fold(columns, query, Dirty.AS_OF, new Budget(1_000, groups).meter());

        assertThatExceptionOfType(BudgetExceededException.class)
                .isThrownBy(() -> ColumnFold.fold(columns, query, Dirty.AS_OF, new Budget(1_000, groups - 1).meter()))
                .satisfies(e -> assertThat(e.refusal().limit()).isEqualTo(BudgetLimit.GROUPS));
    }

    @Test
    void aBuilderBuildsOnce() {
        SessionColumnsBuilder builder = new SessionColumnsBuilder(RULES);
        builder.build();

        assertThatIllegalStateException().isThrownBy(builder::build);
        assertThatIllegalStateException().isThrownBy(() -> builder.add(held("t", 0, 1, 1)));
    }

    private static Session held(String trainer, int late, int planned, int took) {
        Instant start = Instant.parse("2026-02-01T10:00:00Z");
        Instant began = start.plusSeconds(late);
        return Session.planned(new SessionId("s"), new ActivityId("a"), Interval.of(start, start.plusSeconds(planned)))
                .withTrainer(new TrainerId(trainer))
                .completed(began, began.plusSeconds(took));
    }
}
