package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayFold;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.Grouping;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.Sessions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to folded days in a file; the rest is in the contracts. */
class SqliteRollupStoreTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateRange TWO_DAYS = new LocalDateRange(FIRST_DAY, FIRST_DAY.plusDays(2));
    private static final RollupRules RULES = new RollupRules(ZoneOffset.UTC, StatisticsRules.DEFAULT);
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    @RegisterExtension
    final TemporaryStores files = new TemporaryStores();

    private final Path file = files.file();
    private final SqliteStores stores = files.reopen(file);

    /** Ten sessions on the first day and ten on the second. */
    @BeforeEach
    void fill() {
        stores.sessions()
                .upsertAll(
                        IntStream.range(0, 20)
                                .mapToObj(number -> Sessions.planned(24 * (number / 10) + number % 10))
                                .toList(),
                        Roster.EMPTY,
                        ample());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes = X''",
                "bytes = X'63'",
                "bytes = substr(bytes, 1, length(bytes) - 1)",
                "bytes = CAST(bytes || X'00' AS BLOB)",
                "bytes = zeroblob(length(bytes))"
            })
    void aCellThatCannotBeReadMakesItsDayLive(String damage) throws SQLException {
        fold(FIRST_DAY, RULES);
        fold(FIRST_DAY.plusDays(1), RULES);
        assertThat(live(null)).isEmpty();

        PlainJdbc.run(
                file,
                "UPDATE rollup_cell SET " + damage + " WHERE day = " + FIRST_DAY.toEpochDay()
                        + " AND (lattice = 'ALL' OR lattice = 'TRAINER' AND group_id = 'trainer-2')");

        assertThat(live(null))
                .hasSize(10)
                .allMatch(session -> session.planned().start().isBefore(Instant.parse("2026-03-03T00:00:00Z")));
        assertThat(live("trainer-1")).as("no damaged cell is asked for").isEmpty();
        assertThat(live("trainer-2")).hasSize(2);
    }

    /** Between the plan and the live sessions, a session moves from a folded day to a live one. */
    @Test
    void cellsAndSessionsAreOfOneMoment() {
        fold(FIRST_DAY, RULES);
        Session moving = Sessions.planned(3);
        List<Session> live = new ArrayList<>();

        stores.rollups()
                .read(
                        query(null),
                        RULES,
                        plan -> {
                            stores.sessions()
                                    .upsertAll(
                                            List.of(moving.withPlan(
                                                    Sessions.planned(30).planned())),
                                            Roster.EMPTY,
                                            ample());
                            return live::add;
                        },
                        ample());

        assertThat(live).hasSize(10).extracting(Session::id).doesNotContain(moving.id());
        assertThat(live(null)).as("afterwards both days are marked").hasSize(20);
    }

    @Test
    void cellsOfOtherRulesAreRemovedAndFoldsUnderThemAreOver() throws SQLException {
        fold(FIRST_DAY, RULES);
        fold(FIRST_DAY.plusDays(1), RULES);
        FoldTicket old = stores.rollups().begin(FIRST_DAY, RULES, ample());
        DayFold oldFold = folded(FIRST_DAY, RULES);
        RollupRules other = new RollupRules(ZoneId.of("Asia/Kathmandu"), StatisticsRules.DEFAULT);

        fold(FIRST_DAY.plusDays(1), other);

        assertThat(PlainJdbc.column(file, "SELECT DISTINCT day FROM rollup_cell"))
                .containsExactly(String.valueOf(FIRST_DAY.plusDays(1).toEpochDay()));
        assertThat(PlainJdbc.column(file, "SELECT DISTINCT fingerprint FROM rollup_day WHERE fingerprint IS NOT NULL"))
                .containsExactly(other.fingerprint().value());
        assertThat(stores.rollups().replace(old, oldFold.cells(), ample())).isFalse();
    }

    @Test
    void marksOfOneDayCostOneLookUpEach() throws SQLException {
        assertThat(PlainJdbc.plan(
                        file,
                        "SELECT start_second FROM rollup_mark WHERE start_second >= 1 AND start_second < 2"
                                + " ORDER BY start_second LIMIT 1"))
                .contains("SEARCH rollup_mark USING INTEGER PRIMARY KEY")
                .doesNotContain("TEMP B-TREE");
        assertThat(PlainJdbc.plan(file, "DELETE FROM kept_answer WHERE expires_at <= 1"))
                .contains("kept_answer_by_expiry");
        assertThat(PlainJdbc.plan(
                        file, "UPDATE rollup_day SET generation = 1 WHERE fingerprint < 'x' OR fingerprint > 'x'"))
                .contains("rollup_day_by_fingerprint")
                .doesNotContain("SCAN");
    }

    @Test
    void refusesTheCellsOfAnotherDay() {
        FoldTicket ticket = stores.rollups().begin(FIRST_DAY, RULES, ample());
        DayFold other = folded(FIRST_DAY.plusDays(1), RULES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.rollups().replace(ticket, other.cells(), ample()))
                .withMessageContaining("2026-03-03");
    }

    private List<Session> live(@Nullable String trainer) {
        List<Session> live = new ArrayList<>();
        stores.rollups().read(query(trainer), RULES, plan -> live::add, ample());
        return live;
    }

    private static RollupQuery query(@Nullable String trainer) {
        return new RollupQuery(
                TWO_DAYS, ZoneOffset.UTC, trainer == null ? null : new TrainerId(trainer), null, Grouping.NONE, LATER);
    }

    private void fold(LocalDate day, RollupRules rules) {
        FoldTicket ticket = stores.rollups().begin(day, rules, ample());
        assertThat(stores.rollups().replace(ticket, folded(day, rules).cells(), ample()))
                .isTrue();
    }

    private DayFold folded(LocalDate day, RollupRules rules) {
        LocalDateRange only = LocalDateRange.of(day);
        DayFold fold = new DayFold(day, rules, LATER);
        stores.sessions()
                .scan(
                        SessionScan.of(only.startSecondInclusive(rules.zone()), only.endSecondExclusive(rules.zone())),
                        fold::add,
                        ample());
        return fold;
    }

    private static Deadline ample() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}
