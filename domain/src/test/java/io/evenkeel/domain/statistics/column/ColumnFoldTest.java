package io.evenkeel.domain.statistics.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.RangeFold;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns against objects: the same tallies, whatever the sessions. */
class ColumnFoldTest {

    private static final StatisticsRules RULES = StatisticsRules.DEFAULT;
    private static final LocalDateRange ALWAYS = range("1900-01-01", "2100-01-01");

    @ParameterizedTest(name = "seed {0} in {1}")
    @CsvSource({
        "1, UTC, 2026-03-15T12:00:00Z",
        "2, Europe/Oslo, 2026-03-29T01:00:00Z",
        "3, America/New_York, 2026-11-01T06:00:00Z",
        "4, Asia/Kolkata, 2026-03-15T12:00:00Z",
        "5, Australia/Lord_Howe, 2026-04-05T00:00:00Z",
        "6, Pacific/Apia, 2011-12-30T10:00:00Z",
        "7, America/St_Johns, 2010-11-07T02:30:00Z",
        "8, America/Sao_Paulo, 2018-02-18T02:00:00Z"
    })
    void equalTheFoldsOverObjects(long seed, ZoneId zone, Instant middle) {
        List<Session> sessions = new Dirty(seed, middle, 3).sessions(6_000);
        ColumnQuery query = ColumnQuery.of(ALWAYS, zone);

        assertThat(byColumns(sessions, query, middle, RULES))
                .isEqualTo(ByObjects.tallies(sessions, query, middle, RULES));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void equalThemForEveryRangeAndFilter(long seed) {
        List<Session> sessions = new Dirty(seed).sessions(3_000);
        ZoneId zone = ZoneId.of("America/New_York");
        ColumnQuery days = ColumnQuery.of(range("2026-03-05", "2026-03-20"), zone);
        for (ColumnQuery query : List.of(
                days,
                ColumnQuery.of(range("2026-03-08", "2026-03-09"), zone),
                ColumnQuery.of(range("2026-03-08", "2026-03-08"), zone),
                days.withTrainer(new TrainerId("t3")),
                days.withActivity(new ActivityId("a2")),
                ColumnQuery.of(ALWAYS, zone).withTrainer(new TrainerId("t3")).withActivity(new ActivityId("a2")),
                days.withTrainer(new TrainerId("nobody knows")))) {

            ColumnTallies tallies = byColumns(sessions, query, Dirty.AS_OF, RULES);

            assertThat(tallies).as("%s", query).isEqualTo(ByObjects.tallies(sessions, query, Dirty.AS_OF, RULES));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32})
    void equalThemUnderOtherRules(long seed) {
        List<Session> sessions = new Dirty(seed).sessions(3_000);
        StatisticsRules rules = new StatisticsRules(3_600, 400_000, 95, 101, 0, 0);
        ColumnQuery query = ColumnQuery.of(ALWAYS, ZoneId.of("UTC"));

        assertThat(byColumns(sessions, query, Dirty.AS_OF, rules))
                .isEqualTo(ByObjects.tallies(sessions, query, Dirty.AS_OF, rules));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42})
    void doNotDependOnOrderAndAddUpFromParts(long seed) {
        List<Session> sessions = new Dirty(seed).sessions(4_000);
        ColumnQuery query = ColumnQuery.of(ALWAYS, ZoneId.of("Europe/Oslo"));
        ColumnTallies whole = byColumns(sessions, query, Dirty.AS_OF, RULES);
        List<Session> shuffled = new ArrayList<>(sessions);
        Collections.shuffle(shuffled, new Random(seed));

        ColumnTallies sum = ColumnTallies.ZERO;
        for (int part = 0; part < 8; part++) {
            sum = sum.plus(byColumns(shuffled.subList(500 * part, 500 * (part + 1)), query, Dirty.AS_OF, RULES));
        }

        assertThat(byColumns(shuffled, query, Dirty.AS_OF, RULES)).isEqualTo(whole);
        assertThat(sum).isEqualTo(whole);
    }

    @Test
    void knowWhatARangeFoldKnows() {
        List<Session> sessions = new Dirty(51).sessions(3_000);
        ZoneId zone = ZoneId.of("America/New_York");
        RangeFold fold = new RangeFold(zone, Dirty.AS_OF, RULES);
        sessions.forEach(fold::add);

        assertThat(byColumns(sessions, ColumnQuery.of(ALWAYS, zone), Dirty.AS_OF, RULES)
                        .totals())
                .isEqualTo(fold.totals());
    }

    @Test
    void followTheMomentThatDecidesWhatIsOverdue() {
        List<Session> sessions = new Dirty(61).sessions(2_000);
        SessionColumns columns = SessionColumns.of(sessions, RULES);
        ColumnQuery query = ColumnQuery.of(ALWAYS, ZoneId.of("UTC"));

        for (int hours = -600; hours <= 600; hours += 100) {
            Instant asOf = Dirty.AS_OF.plusSeconds(3_600L * hours);

            assertThat(ColumnFold.fold(columns, query, asOf))
                    .isEqualTo(ByObjects.tallies(sessions, query, asOf, RULES));
        }
    }

    @Test
    void changeInTheSecondInWhichASessionBecomesOverdue() {
        List<Session> sessions = new Dirty(62).sessions(2_000);
        SessionColumns columns = SessionColumns.of(sessions, RULES);
        ColumnQuery query = ColumnQuery.of(ALWAYS, ZoneId.of("UTC"));
        Session planned = sessions.stream()
                .filter(session -> session.status() == SessionStatus.PLANNED && session.actual() == null)
                .findFirst()
                .orElseThrow();
        Instant overdue = planned.planned().end().plusSeconds(86_400);

        assertThat(ColumnFold.fold(columns, query, overdue))
                .isEqualTo(ByObjects.tallies(sessions, query, overdue, RULES))
                .isNotEqualTo(ColumnFold.fold(columns, query, overdue.minusSeconds(1)));
    }

    @Test
    void ofNothingAndOfVoidSessionsAloneAreZero() {
        ColumnQuery query = ColumnQuery.of(ALWAYS, ZoneId.of("UTC"));
        List<Session> mistakes = new Dirty(71)
                .sessions(50).stream()
                        .map(session -> session.withStatus(SessionStatus.VOID))
                        .toList();

        assertThat(byColumns(List.of(), query, Dirty.AS_OF, RULES)).isEqualTo(ColumnTallies.ZERO);
        assertThat(byColumns(mistakes, query, Dirty.AS_OF, RULES)).isEqualTo(ColumnTallies.ZERO);
    }

    private static ColumnTallies byColumns(
            List<Session> sessions, ColumnQuery query, Instant asOf, StatisticsRules rules) {
        return ColumnFold.fold(SessionColumns.of(sessions, rules), query, asOf);
    }

    private static LocalDateRange range(String from, String to) {
        return new LocalDateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
