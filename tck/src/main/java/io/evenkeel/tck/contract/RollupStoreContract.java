package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.rollup.DayFold;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.Grouping;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link io.evenkeel.application.port.out.RollupStore} must do. Implement {@link #emptyStores()} alone. */
public interface RollupStoreContract {

    LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    LocalDateRange THREE_DAYS = new LocalDateRange(FIRST_DAY, FIRST_DAY.plusDays(3));
    ZoneId OSLO = ZoneId.of("Europe/Oslo");
    RollupRules RULES = new RollupRules(OSLO, StatisticsRules.DEFAULT);
    Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    /** Ports over no session. */
    StoresUnderTest emptyStores();

    @Test
    default void withoutFoldsEverySessionIsHandedOver() {
        StoresUnderTest stores = filled();

        RollupReading reading = RollupReading.of(stores, query());

        assertThat(reading.cells()).isZero();
        assertThat(reading.live()).hasSize(45);
        assertThat(reading.totals()).isEqualTo(RollupReading.recomputed(stores, query()));
        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .isEmpty();
    }

    @Test
    default void afterFoldsCellsAnswer() {
        StoresUnderTest stores = filled();
        foldAll(stores);

        RollupReading reading = RollupReading.of(stores, query());

        assertThat(reading.live()).isEmpty();
        assertThat(reading.cells()).isPositive();
        assertThat(reading.totals()).isEqualTo(RollupReading.recomputed(stores, query()));
        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .containsExactlyInAnyOrder(FIRST_DAY, FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(2));
    }

    @Test
    default void theSessionsOfDaysThatWereNotFoldedComeInOrder() {
        StoresUnderTest stores = filled();
        fold(stores, FIRST_DAY.plusDays(1));

        RollupReading reading = RollupReading.of(stores, query());

        assertThat(reading.live())
                .isSortedAccordingTo((one, other) -> Long.compare(
                        one.planned().startSecondInclusive(), other.planned().startSecondInclusive()))
                .extracting(session -> LocalDateRange.dayOf(session.planned().startSecondInclusive(), OSLO))
                .containsOnly(FIRST_DAY, FIRST_DAY.plusDays(2));
        assertThat(reading.totals()).isEqualTo(RollupReading.recomputed(stores, query()));
    }

    @Test
    default void aDayWithoutSessionsIsFoldedToo() {
        StoresUnderTest stores = emptyStores();
        foldAll(stores);

        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .hasSize(3);
        assertThat(RollupReading.of(stores, query()).live()).isEmpty();
    }

    @Test
    default void anImportMarksItsDays() {
        StoresUnderTest stores = filled();
        foldAll(stores);

        stores.sessions().upsertAll(List.of(Sessions.planned(25).withTrainer(null)), Roster.EMPTY, ample());

        requireOneStaleDay(stores, FIRST_DAY.plusDays(1));
    }

    @Test
    default void anImportThatChangesNothingMarksNothing() {
        StoresUnderTest stores = filled();
        foldAll(stores);

        stores.sessions().upsertAll(List.of(Sessions.planned(25)), Roster.EMPTY, ample());

        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .hasSize(3);
    }

    @Test
    default void aBookingMarksItsDayAndAMoveMarksBoth() {
        StoresUnderTest stores = filled();
        foldAll(stores);
        Session session = Sessions.planned(1_000);

        stores.bookings()
                .write(
                        SessionWrite.add(
                                session.withPlan(Sessions.planned(25).planned()).withTrainer(null), Roster.EMPTY),
                        ample());
        requireOneStaleDay(stores, FIRST_DAY.plusDays(1));
        foldAll(stores);

        stores.bookings()
                .write(
                        SessionWrite.replace(
                                session.withPlan(Sessions.planned(0).planned()).withTrainer(null), Roster.EMPTY),
                        ample());

        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .containsExactly(FIRST_DAY.plusDays(2));
        assertThat(RollupReading.of(stores, query()).totals()).isEqualTo(RollupReading.recomputed(stores, query()));
    }

    @Test
    default void aWriteDuringAFoldKeepsTheDayStale() {
        StoresUnderTest stores = filled();
        FoldTicket ticket = stores.rollups().begin(FIRST_DAY, RULES, ample());
        DayFold fold = RollupReading.fold(stores, FIRST_DAY, RULES, LATER);

        stores.sessions().upsertAll(List.of(Sessions.planned(1).withTrainer(null)), Roster.EMPTY, ample());

        assertThat(stores.rollups().replace(ticket, fold.cells(), ample())).isTrue();
        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .isEmpty();
        fold(stores, FIRST_DAY);
        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .containsExactly(FIRST_DAY);
    }

    @Test
    default void theSlowerOfTwoFoldsReplacesNothing() {
        StoresUnderTest stores = filled();
        FoldTicket slow = stores.rollups().begin(FIRST_DAY, RULES, ample());
        DayFold old = RollupReading.fold(stores, FIRST_DAY, RULES, LATER);
        stores.sessions().upsertAll(List.of(Sessions.planned(1).withTrainer(null)), Roster.EMPTY, ample());
        fold(stores, FIRST_DAY);

        assertThat(stores.rollups().replace(slow, old.cells(), ample())).isFalse();

        assertThat(RollupReading.of(stores, query()).totals()).isEqualTo(RollupReading.recomputed(stores, query()));
        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .containsExactly(FIRST_DAY);
    }

    @Test
    default void cellsOfOtherRulesAreOfNoUse() {
        StoresUnderTest stores = filled();
        foldAll(stores);
        RollupRules other = new RollupRules(ZoneId.of("Pacific/Auckland"), StatisticsRules.DEFAULT);

        assertThat(stores.rollups().foldedDays(THREE_DAYS, other, LATER, ample()))
                .isEmpty();
        RollupReading.fold(stores, FIRST_DAY, other, LATER);
        FoldTicket ticket = stores.rollups().begin(FIRST_DAY, other, ample());
        stores.rollups()
                .replace(
                        ticket,
                        RollupReading.fold(stores, FIRST_DAY, other, LATER).cells(),
                        ample());

        assertThat(stores.rollups().foldedDays(THREE_DAYS, other, LATER, ample()))
                .containsExactly(FIRST_DAY);
        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .isEmpty();
    }

    @Test
    default void cellsWithOpenSessionsAnswerUntilOneBecomesOverdue() {
        StoresUnderTest stores = filled();
        Instant before = Sessions.FIRST_START.plus(Duration.ofDays(1));
        Instant after = before.plus(Duration.ofHours(1));
        FoldTicket ticket = stores.rollups().begin(FIRST_DAY, RULES, ample());
        stores.rollups()
                .replace(
                        ticket,
                        RollupReading.fold(stores, FIRST_DAY, RULES, before).cells(),
                        ample());

        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, before, ample()))
                .containsExactly(FIRST_DAY);
        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, after, ample()))
                .isEmpty();
        for (Instant asOf : List.of(before, after)) {
            RollupQuery query = new RollupQuery(THREE_DAYS, OSLO, null, null, Grouping.NONE, asOf);
            assertThat(RollupReading.of(stores, query).totals()).isEqualTo(RollupReading.recomputed(stores, query));
        }
    }

    @Test
    default void whatTheReaderThrowsReachesTheCaller() {
        StoresUnderTest stores = filled();
        IllegalStateException stop = new IllegalStateException("enough");

        assertThatThrownBy(() -> stores.rollups()
                        .read(
                                query(),
                                RULES,
                                plan -> {
                                    throw stop;
                                },
                                ample()))
                .isSameAs(stop);
        assertThatThrownBy(() -> stores.rollups()
                        .read(
                                query(),
                                RULES,
                                plan -> session -> {
                                    throw stop;
                                },
                                ample()))
                .isSameAs(stop);
        assertThat(RollupReading.of(stores, query()).live()).hasSize(45);
    }

    @Test
    default void everyCallEndsAtTheDeadline() {
        StoresUnderTest stores = filled();
        FoldTicket ticket = stores.rollups().begin(FIRST_DAY, RULES, ample());
        DayFold fold = RollupReading.fold(stores, FIRST_DAY, RULES, LATER);

        assertTimesOut(() -> stores.rollups().read(query(), RULES, plan -> session -> {}, expired()));
        assertTimesOut(() -> stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, expired()));
        assertTimesOut(() -> stores.rollups().begin(FIRST_DAY, RULES, expired()));
        assertTimesOut(() -> stores.rollups().replace(ticket, fold.cells(), expired()));
        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .isEmpty();
    }

    private static void assertTimesOut(Runnable call) {
        assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(call::run);
    }

    /** Fifteen sessions on each of three days in Oslo, of five trainers and three activities. */
    private StoresUnderTest filled() {
        StoresUnderTest stores = emptyStores();
        List<Session> sessions = IntStream.range(0, 45)
                .mapToObj(number -> Sessions.planned(24 * (number / 15) + number % 15))
                .toList();
        stores.sessions().upsertAll(sessions, Roster.EMPTY, ample());
        return stores;
    }

    private static RollupQuery query() {
        return new RollupQuery(THREE_DAYS, OSLO, null, null, Grouping.NONE, LATER);
    }

    private static void foldAll(StoresUnderTest stores) {
        for (int day = 0; day < 3; day++) {
            fold(stores, FIRST_DAY.plusDays(day));
        }
    }

    private static void fold(StoresUnderTest stores, LocalDate day) {
        FoldTicket ticket = stores.rollups().begin(day, RULES, ample());
        assertThat(stores.rollups()
                        .replace(
                                ticket,
                                RollupReading.fold(stores, day, RULES, LATER).cells(),
                                ample()))
                .isTrue();
    }

    private static void requireOneStaleDay(StoresUnderTest stores, LocalDate stale) {
        assertThat(stores.rollups().foldedDays(THREE_DAYS, RULES, LATER, ample()))
                .hasSize(2)
                .doesNotContain(stale);
        assertThat(RollupReading.of(stores, query()).totals()).isEqualTo(RollupReading.recomputed(stores, query()));
    }
}
