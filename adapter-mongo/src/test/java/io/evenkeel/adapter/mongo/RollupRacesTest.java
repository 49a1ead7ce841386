package io.evenkeel.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static io.evenkeel.adapter.mongo.Interleaving.looksForMarks;
import static io.evenkeel.adapter.mongo.Interleaving.scans;
import static io.evenkeel.adapter.mongo.TestMongo.onDatabase;
import static io.evenkeel.adapter.mongo.TestMongo.stored;
import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.domain.rollup.DayFold;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.Grouping;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.TallyBuilder;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.Sessions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What other servers write, fold and reconfigure between two commands of a reading, and folds that end too late. */
class RollupRacesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateRange THREE_DAYS = new LocalDateRange(DAY, DAY.plusDays(3));
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final RollupRules RULES = new RollupRules(OSLO, StatisticsRules.DEFAULT);
    private static final RollupRules ELSEWHERE =
            new RollupRules(ZoneId.of("Pacific/Auckland"), StatisticsRules.DEFAULT);
    private static final RollupQuery QUERY = new RollupQuery(THREE_DAYS, OSLO, null, null, Grouping.NONE, LATER);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Interleaving meanwhile = new Interleaving();
    private String url = "";
    private MongoStores here;
    private MongoStores there;

    /** Fifteen sessions on each of three days; the first two are folded, the third is not. */
    @BeforeEach
    void fillAndFold() {
        url = mongo.newUrl();
        here = mongo.open(url, meanwhile);
        there = mongo.open(url);
        List<Session> sessions = IntStream.range(0, 45)
                .mapToObj(number -> Sessions.planned(24 * (number / 15) + number % 15))
                .toList();
        there.sessions().upsertAll(sessions, Roster.EMPTY, ample());
        here.prepare(ample());
        fold(there, DAY, RULES);
        fold(there, DAY.plusDays(1), RULES);
    }

    @Test
    void answersFromCellsAndLiveSessionsWhenNothingMoves() {
        Reading reading = read();

        assertThat(reading.attempts()).isEqualTo(1);
        assertThat(reading.cells()).isPositive();
        assertThat(reading.live()).hasSize(15);
        assertThat(reading.tally()).isEqualTo(recomputed());
    }

    @Test
    void aSessionThatMovesFromALiveDayToAFoldedOneIsNotMissed() {
        meanwhile.before(scans(), () -> move(Sessions.planned(50), 0));

        Reading reading = read();

        assertThat(reading.attempts()).isEqualTo(2);
        assertThat(reading.tally()).isEqualTo(recomputed());
    }

    @Test
    void aSessionThatMovesFromAFoldedDayToALiveOneIsNotMetTwice() {
        meanwhile.before(scans(), () -> move(Sessions.planned(1), 50));

        Reading reading = read();

        assertThat(reading.attempts()).isEqualTo(2);
        assertThat(reading.tally()).isEqualTo(recomputed());
    }

    @Test
    void aMoveIsNoticedAlsoWhenFoldsHaveClearedItsMarks() {
        meanwhile.before(scans(), () -> {
            move(Sessions.planned(50), 0);
            fold(there, DAY, RULES);
            fold(there, DAY.plusDays(2), RULES);
        });

        Reading reading = read();

        assertThat(reading.attempts()).isEqualTo(2);
        assertThat(reading.tally()).isEqualTo(recomputed());
    }

    /** Both starts lie in one day of the other zone, which is no day that had been folded: neither marks nor days tell. */
    @Test
    void aMoveIsNoticedAlsoWhenAFoldUnderOtherRulesHasClearedItsMarks() {
        LocalDate third = DAY.plusDays(2);
        LocalDate empty = DAY.plusDays(3);
        fold(there, third, RULES);
        RollupQuery query =
                new RollupQuery(new LocalDateRange(third, empty.plusDays(1)), OSLO, null, null, Grouping.NONE, LATER);
        meanwhile.before(scans(), () -> {
            move(Sessions.planned(52), 73);
            fold(there, empty, ELSEWHERE);
        });

        Reading reading = read(query);

        assertThat(reading.attempts()).isEqualTo(2);
        assertThat(reading.cells()).isZero();
        assertThat(reading.tally()).isEqualTo(recomputed(query));
    }

    @Test
    void aFoldBetweenTheCellsAndTheMarksIsNoticed() {
        there.sessions().upsertAll(List.of(Sessions.planned(1).withTrainer(null)), Roster.EMPTY, ample());
        meanwhile.before(looksForMarks(), () -> fold(there, DAY, RULES));

        Reading reading = read();

        assertThat(reading.attempts()).isEqualTo(2);
        assertThat(reading.tally()).isEqualTo(recomputed());
    }

    @Test
    void foldsAllLiveWhenWritesNeverPause() {
        for (int i = 0; i < 3; i++) {
            int seats = i;
            meanwhile.before(
                    scans(),
                    () -> there.sessions()
                            .upsertAll(
                                    List.of(Sessions.planned(50).withSeats(Seats.of(seats, 0, 0))),
                                    Roster.EMPTY,
                                    ample()));
        }

        Reading reading = read();

        assertThat(reading.attempts()).isEqualTo(4);
        assertThat(reading.cells()).isZero();
        assertThat(reading.live()).hasSize(45);
        assertThat(reading.tally()).isEqualTo(recomputed());
    }

    @Test
    void aFoldThatDiedBeforeItClearedItsMarksCostsAnother() {
        there.sessions().upsertAll(List.of(Sessions.planned(1).withTrainer(null)), Roster.EMPTY, ample());
        FoldTicket ticket = there.rollups().begin(DAY, RULES, ample());
        FoldTicket withoutMarks = new FoldTicket(ticket.day(), ticket.generation(), Set.of());
        there.rollups().replace(withoutMarks, folded(DAY, RULES).cells(), ample());

        assertThat(here.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample())).containsExactly(DAY.plusDays(1));
        assertThat(read().tally()).isEqualTo(recomputed());
    }

    @Test
    void aSessionThatIsPendingForTwoDaysKeepsTheOtherMark() {
        move(Sessions.planned(1), 26);
        Document both = stored(url, Sessions.planned(1).id());
        fold(there, DAY, RULES);
        Document one = stored(url, Sessions.planned(1).id());

        assertThat(both.getList("pending", Object.class)).hasSize(2);
        assertThat(one.getList("pending", Object.class)).hasSize(1);
        assertThat(here.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample())).containsExactly(DAY);
        fold(there, DAY.plusDays(1), RULES);
        assertThat(stored(url, Sessions.planned(1).id())).doesNotContainKey("pending");
        assertThat(read().tally()).isEqualTo(recomputed());
    }

    @Test
    void aFoldThatBeganUnderOtherRulesBringsNothingBackNotEvenOnADayThatHadNone() {
        LocalDate day = DAY.plusDays(2);
        FoldTicket slow = there.rollups().begin(day, RULES, ample());
        DayFold old = folded(day, RULES);
        there.sessions().upsertAll(List.of(Sessions.planned(50).withTrainer(null)), Roster.EMPTY, ample());
        for (int other = -1; other < 4; other++) {
            fold(there, DAY.plusDays(other), ELSEWHERE);
        }

        assertThat(there.rollups().replace(slow, old.cells(), ample())).isFalse();

        fold(there, DAY, RULES);
        assertThat(here.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample())).containsExactly(DAY);
        assertThat(read().tally()).isEqualTo(recomputed());
    }

    @Test
    void cellsThatCannotBeReadAreForgotten() {
        onDatabase(
                url,
                database -> database.getCollection("days")
                        .updateOne(eq("2026-03-02"), set("all.0.b", new Binary(new byte[] {1, 2}))));

        assertThat(read().tally()).isEqualTo(recomputed());
        assertThat(here.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample())).containsExactly(DAY.plusDays(1));
        fold(there, DAY, RULES);
        assertThat(read().live()).hasSize(15);
    }

    @Test
    void oneCellIsReadWhereOneIsAskedFor() {
        RollupQuery query =
                new RollupQuery(THREE_DAYS, OSLO, Sessions.planned(1).trainer(), null, Grouping.NONE, LATER);

        Reading reading = read(query);

        assertThat(reading.cells()).isEqualTo(2);
        assertThat(reading.live()).hasSize(3);
        assertThat(meanwhile.sent("find", "days").get(0).getDocument("projection"))
                .containsKey("trainers")
                .doesNotContainKey("activities");
    }

    private Reading read() {
        return read(QUERY);
    }

    private Reading read(RollupQuery query) {
        List<Reading> attempts = new ArrayList<>();
        here.rollups()
                .read(
                        query,
                        RULES,
                        plan -> {
                            TallyBuilder tally = TallyBuilder.withHeatmap(LATER, RULES.statistics(), OSLO);
                            plan.addTo(tally);
                            List<Session> live = new ArrayList<>();
                            attempts.add(new Reading(
                                    attempts.size() + 1, plan.cells().size(), live, tally));
                            return session -> {
                                live.add(session);
                                tally.add(session);
                            };
                        },
                        ample());
        return attempts.get(attempts.size() - 1);
    }

    private Tally recomputed() {
        return recomputed(QUERY);
    }

    private Tally recomputed(RollupQuery query) {
        TallyBuilder tally = TallyBuilder.withHeatmap(LATER, RULES.statistics(), OSLO);
        TimeSpan span = TimeSpan.of(query.range(), OSLO);
        there.sessions()
                .scan(SessionScan.of(span.startSecondInclusive(), span.endSecondExclusive()), tally::add, ample());
        return tally.build();
    }

    private void move(Session session, int toHour) {
        there.sessions()
                .upsertAll(
                        List.of(session.withPlan(Sessions.planned(toHour).planned())
                                .withTrainer(null)),
                        Roster.EMPTY,
                        ample());
    }

    private void fold(MongoStores stores, LocalDate day, RollupRules rules) {
        FoldTicket ticket = stores.rollups().begin(day, rules, ample());
        assertThat(stores.rollups().replace(ticket, folded(day, rules).cells(), ample()))
                .isTrue();
    }

    private DayFold folded(LocalDate day, RollupRules rules) {
        DayFold fold = new DayFold(day, rules, LATER);
        TimeSpan span = TimeSpan.of(LocalDateRange.of(day), rules.zone());
        there.sessions()
                .scan(SessionScan.of(span.startSecondInclusive(), span.endSecondExclusive()), fold::add, ample());
        return fold;
    }

    /**
     * What the reader got.
     *
     * @param attempts how often it was begun
     */
    private record Reading(int attempts, int cells, List<Session> live, TallyBuilder sums) {

        Tally tally() {
            return sums.build();
        }
    }
}
