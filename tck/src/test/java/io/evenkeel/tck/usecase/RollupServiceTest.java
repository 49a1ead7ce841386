package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.application.port.in.rollup.RebuildReport;
import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.in.statistics.TrendView;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.rollup.RollupService;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.SessionSlice;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.TrendMeasure;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.Sessions;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollupServiceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final InMemoryStores stores = new InMemoryStores();
    private Instant now = Instant.parse("2026-04-10T12:00:00.7Z");
    private final InstantSource clock = () -> now;
    private final RollupService rollups = service(OSLO);

    @Test
    void foldsEveryDayFromTheFirstToTheLastSession() {
        store(0, 24 * 5);

        assertThat(rollups.rebuild(100, deadline())).isEqualTo(new RebuildReport(6, 0));
        assertThat(rollups.rebuild(100, deadline())).isEqualTo(new RebuildReport(0, 0));
    }

    @Test
    void hasNothingToDoWithoutSessions() {
        assertThat(rollups.rebuild(1, deadline())).isEqualTo(new RebuildReport(0, 0));
    }

    @Test
    void beginsWithTheDaysNearestToTodayAndStopsAtItsLimit() {
        store(0, 24 * 5);

        assertThat(rollups.rebuild(2, deadline())).isEqualTo(new RebuildReport(2, 4));

        assertThat(stores.rollups()
                        .foldedDays(
                                new LocalDateRange(MONDAY, MONDAY.plusDays(10)),
                                new RollupRules(OSLO, StatisticsRules.DEFAULT),
                                now,
                                deadline()))
                .containsExactlyInAnyOrder(MONDAY.plusDays(4), MONDAY.plusDays(5));
    }

    @Test
    void foldsADayAgainWhenItWasWrittenOrASessionBecameOverdue() {
        now = Sessions.FIRST_START;
        store(0, 24 * 2);
        assertThat(rollups.rebuild(100, deadline())).isEqualTo(new RebuildReport(3, 0));

        store(24, 25);
        assertThat(rollups.rebuild(100, deadline())).isEqualTo(new RebuildReport(0, 0));
        stores.sessions().upsertAll(List.of(Sessions.planned(24).withTrainer(null)), Roster.EMPTY, deadline());
        assertThat(rollups.rebuild(100, deadline())).isEqualTo(new RebuildReport(1, 0));

        now = now.plus(Duration.ofHours(26));
        assertThat(rollups.rebuild(100, deadline())).isEqualTo(new RebuildReport(1, 0));
    }

    @Test
    void aMistypedYearHoldsNobodyUp() {
        now = Sessions.FIRST_START;
        store(0, 24);
        for (Interval far : List.of(
                new Interval(Interval.MIN_SECOND, Interval.MIN_SECOND + 60),
                new Interval(Interval.MAX_SECOND - 60, Interval.MAX_SECOND))) {
            stores.sessions().upsertAll(List.of(Sessions.planned(1_000).withPlan(far)), Roster.EMPTY, deadline());
            for (String zone : List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                RollupRules rules = new RollupRules(ZoneId.of(zone), StatisticsRules.DEFAULT);

                assertThat(service(ZoneId.of(zone)).rebuild(60, deadline()).folded())
                        .isEqualTo(60);

                assertThat(stores.rollups()
                                .foldedDays(new LocalDateRange(MONDAY, MONDAY.plusDays(2)), rules, now, deadline()))
                        .contains(MONDAY);
            }
        }
    }

    @Test
    void doesNothingWhereAllSessionsAreOutOfReach() {
        Interval far = new Interval(Interval.MAX_SECOND - 60, Interval.MAX_SECOND);
        stores.sessions().upsertAll(List.of(Sessions.planned(1).withPlan(far)), Roster.EMPTY, deadline());

        assertThat(rollups.rebuild(3, deadline())).isEqualTo(new RebuildReport(0, 0));
    }

    @Test
    void endsAtTheDeadlineAndRefusesALimitOfNothing() {
        store(0, 3);

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> rollups.rebuild(1, Deadline.after(Duration.ofSeconds(-1), System::nanoTime)));
        assertThatIllegalArgumentException().isThrownBy(() -> rollups.rebuild(0, deadline()));
    }

    @Test
    void everyFamilyGivesTheSameWithFoldedDaysAsWithout() {
        SplittableRandom random = new SplittableRandom(20_260_302);
        name(RosterKind.TRAINER, "trainer-", 5);
        name(RosterKind.ACTIVITY, "activity-", 3);
        int fromCells = 0;
        for (int round = 0; round < 40; round++) {
            stores.sessions().upsertAll(edits(random), Roster.EMPTY, deadline());
            rollups.rebuild(1 + random.nextInt(30), deadline());
            now = now.plusSeconds(random.nextInt(200_000));
            for (StatisticsFamily family : StatisticsFamily.values()) {
                StatisticsRequest request = request(family, random);
                StatisticsAnswer live = answer(new StatisticsService(
                                stores.sessions(),
                                stores.roster(),
                                OSLO,
                                StatisticsRules.DEFAULT,
                                Budget.UNLIMITED,
                                clock)
                        .compute(request, deadline()));
                StatisticsAnswer folded = answer(new StatisticsService(
                                stores.sessions(),
                                stores.rollups(),
                                stores.roster(),
                                OSLO,
                                StatisticsRules.DEFAULT,
                                Budget.UNLIMITED,
                                clock)
                        .compute(request, deadline()));

                assertThat(folded.report()).as("%s", request).isEqualTo(live.report());
                assertThat(folded.quality()).isEqualTo(live.quality());
                assertThat(folded.comparison()).isEqualTo(live.comparison());
                fromCells += folded.source() == AnswerSource.ROLLUP ? 1 : 0;
            }
        }
        assertThat(fromCells).as("answers of 240 that used folded days").isGreaterThan(60);
    }

    private static List<Session> edits(SplittableRandom random) {
        List<Session> edits = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long start = Sessions.FIRST_START.getEpochSecond() + 900L * random.nextInt(96 * 40);
            Session session = Sessions.imported(random.nextInt(300))
                    .withPlan(new Interval(start, start + 900L * (1 + random.nextInt(6))))
                    .withStatus(SessionStatus.values()[random.nextInt(SessionStatus.values().length)]);
            edits.add(
                    random.nextInt(3) == 0
                            ? session.completed(
                                    session.planned().start().plusSeconds(random.nextInt(900)),
                                    session.planned().end())
                            : session);
        }
        return edits;
    }

    private static StatisticsRequest request(StatisticsFamily family, SplittableRandom random) {
        LocalDate from = MONDAY.plusDays(random.nextInt(30));
        return new StatisticsRequest(
                family,
                new LocalDateRange(from, from.plusDays(1 + random.nextInt(20))),
                random.nextInt(5) == 0 ? ZoneId.of("Asia/Kathmandu") : null,
                maybe("trainer-" + random.nextInt(5), random),
                maybe("activity-" + random.nextInt(3), random),
                random.nextInt(4) == 0 ? new SessionSlice(null, null, random.nextInt(24)) : SessionSlice.ALL,
                new TrendView(
                        TrendMeasure.values()[random.nextInt(TrendMeasure.values().length)],
                        BucketSize.values()[random.nextInt(BucketSize.values().length)]),
                random.nextBoolean() ? ComparisonPeriod.PREVIOUS : null);
    }

    private static @Nullable String maybe(String text, SplittableRandom random) {
        return random.nextInt(3) == 0 ? text : null;
    }

    private static StatisticsAnswer answer(StatisticsOutcome outcome) {
        assertThat(outcome).isInstanceOf(StatisticsOutcome.Answered.class);
        return ((StatisticsOutcome.Answered) outcome).answer();
    }

    private RollupService service(ZoneId zone) {
        return new RollupService(
                stores.sessions(), stores.rollups(), new RollupRules(zone, StatisticsRules.DEFAULT), clock);
    }

    private void store(int first, int last) {
        stores.sessions()
                .upsertAll(
                        IntStream.rangeClosed(first, last)
                                .mapToObj(Sessions::planned)
                                .toList(),
                        Roster.EMPTY,
                        deadline());
    }

    private void name(RosterKind kind, String prefix, int count) {
        stores.roster()
                .ensureAll(
                        IntStream.range(0, count)
                                .mapToObj(
                                        number -> new RosterEntry(kind, prefix + number, "Name of " + prefix + number))
                                .toList(),
                        deadline());
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(60), System::nanoTime);
    }
}
