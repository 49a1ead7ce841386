package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of a trainer against a recomputation over pairs of sessions and single seconds. */
class TrainersOracleTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final WorkRules RULES = WorkRules.DEFAULT;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {101, 102, 103, 104, 105})
    void everyRowEqualsTheNaiveRecomputation(long seed) {
        List<Session> all = inOrder(new SessionGenerator(seed).sessions(400));
        Map<TrainerId, TrainerTerms> roster = roster(new Random(seed));

        TrainersReport report = report(all, roster);

        long total = Naive.sum(Naive.filter(all, Naive::isHeld), Naive::actualSeconds);
        assertThat(report.trainers()).hasSize(9);
        assertThat(report.trainers().get(8).assigned()).isFalse();
        for (TrainerRow row : report.trainers()) {
            List<Session> mine = Naive.filter(
                    all, s -> Naive.isCounted(s) && idOf(s).equals(row.trainer().id()));
            List<Session> held = Naive.filter(mine, Naive::isHeld);
            assertThat(row.sessions().total()).isEqualTo(mine.size());
            assertThat(row.deliveredSeconds()).isEqualTo(Naive.sum(held, Naive::actualSeconds));
            assertThat(row.share()).isEqualTo(Ratio.of(row.deliveredSeconds(), total, NoValueReason.NO_DELIVERED_TIME));
            assertThat(row.actualDuration().count()).isEqualTo(held.size());
            if (row.assigned()) {
                assertPattern(row, Naive.filter(mine, s -> s.status() != SessionStatus.CANCELLED));
                TrainerTerms terms = Objects.requireNonNull(
                        roster.get(new TrainerId(row.trainer().id())));
                assertThat(row.occupancy()).isEqualTo(occupancy(held, Objects.requireNonNull(terms.available())));
                assertThat(row.utilisation())
                        .isEqualTo(Ratio.of(
                                row.deliveredSeconds(),
                                Objects.requireNonNull(terms.contractSeconds()),
                                NoValueReason.NO_CONTRACT_TIME));
            }
        }
        assertThat(report.fairness()).isEqualTo(gini(report));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {111, 112, 113})
    void sessionsOfEqualStartMayComeInAnyOrder(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(300);
        List<Session> coarse = all.stream()
                .map(s -> s.withPlan(new Interval(
                        s.planned().startSecondInclusive() / 7_200 * 7_200,
                        s.planned().startSecondInclusive() / 7_200 * 7_200
                                + s.planned().seconds())))
                .toList();
        List<Session> reversed = new ArrayList<>(coarse);
        Collections.reverse(reversed);

        assertThat(report(inOrder(reversed), Map.of())).isEqualTo(report(inOrder(coarse), Map.of()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {121, 122, 123})
    void aUnionOfIntervalsEqualsASetOfSeconds(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Interval> left = intervals(random);
            List<Interval> right = intervals(random);
            Set<Long> both = seconds(left);
            both.retainAll(seconds(right));

            assertThat(IntervalSet.unionOf(left).seconds())
                    .isEqualTo(seconds(left).size());
            assertThat(IntervalSet.unionOf(left)
                            .intersect(IntervalSet.unionOf(right))
                            .seconds())
                    .isEqualTo(both.size());
        }
    }

    /** For each session all others, without an order to rely on. */
    private static void assertPattern(TrainerRow row, List<Session> sorted) {
        long backToBack = 0;
        long rests = 0;
        long longest = 0;
        int runFrom = 0;
        for (int i = 0; i < sorted.size(); i++) {
            long start = sorted.get(i).planned().startSecondInclusive();
            long before = sorted.subList(0, i).stream()
                    .mapToLong(s -> s.planned().endSecondExclusive())
                    .max()
                    .orElse(Long.MIN_VALUE / 2);
            if (start - before <= 900) {
                backToBack++;
            } else {
                runFrom = i;
            }
            if (i > 0 && !day(sorted.get(i)).equals(day(sorted.get(i - 1))) && start - before < 36_000) {
                rests++;
            }
            long end = sorted.subList(runFrom, i + 1).stream()
                    .mapToLong(s -> s.planned().endSecondExclusive())
                    .max()
                    .orElseThrow();
            longest = Math.max(longest, end - sorted.get(runFrom).planned().startSecondInclusive());
        }
        assertThat(row.backToBack()).isEqualTo(Ratio.of(backToBack, sorted.size(), NoValueReason.NO_WORK_SESSIONS));
        assertThat(row.shortRests()).isEqualTo(rests);
        assertThat(row.longestRunSeconds()).isEqualTo(longest);
    }

    private static Ratio occupancy(List<Session> held, IntervalSet available) {
        Set<Long> worked = seconds(held.stream().map(Naive::held).toList());
        Set<Long> open = seconds(available.intervals());
        worked.retainAll(open);
        return Ratio.of(worked.size(), open.size(), NoValueReason.NO_AVAILABLE_TIME);
    }

    /** Σi Σj |xi - xj| / (2 n Σx). */
    private static Ratio gini(TrainersReport report) {
        long[] loads = report.trainers().stream()
                .filter(TrainerRow::active)
                .mapToLong(TrainerRow::plannedSeconds)
                .toArray();
        long differences = 0;
        long total = 0;
        for (long left : loads) {
            total += left;
            for (long right : loads) {
                differences += Math.abs(left - right);
            }
        }
        return Ratio.of(differences / 2, loads.length * total, NoValueReason.NO_PLANNED_TIME);
    }

    /** The seven generated trainers, one of them inactive, and an active one without sessions. */
    private static Map<TrainerId, TrainerTerms> roster(Random random) {
        return IntStream.range(0, 8).boxed().collect(Collectors.toMap(i -> new TrainerId("t" + i), i -> {
            TrainerTerms terms = TrainerTerms.named("Trainer " + i)
                    .availableIn(IntervalSet.unionOf(availability(random)))
                    .contractedFor(random.nextInt(0, 200_000));
            return i == 3 ? terms.inactive() : terms;
        }));
    }

    private static List<Interval> availability(Random random) {
        long asOf = SessionGenerator.AS_OF.getEpochSecond();
        return IntStream.range(0, 30)
                .mapToObj(i -> asOf - 40 * 86_400L + random.nextInt(45 * 86_400))
                .map(start -> new Interval(start, start + random.nextInt(1, 20_000)))
                .toList();
    }

    private static List<Interval> intervals(Random random) {
        return IntStream.range(0, random.nextInt(0, 12))
                .mapToObj(i -> random.nextInt(0, 200))
                .map(start -> new Interval(start, start + random.nextInt(1, 40)))
                .toList();
    }

    private static Set<Long> seconds(List<Interval> intervals) {
        Set<Long> seconds = new HashSet<>();
        for (Interval interval : intervals) {
            for (long s = interval.startSecondInclusive(); s < interval.endSecondExclusive(); s++) {
                seconds.add(s);
            }
        }
        return seconds;
    }

    private static TrainersReport report(List<Session> sessions, Map<TrainerId, TrainerTerms> roster) {
        TrainersFold fold = new TrainersFold(NEW_YORK, SessionGenerator.AS_OF, StatisticsRules.DEFAULT, RULES, roster);
        sessions.forEach(fold::add);
        return fold.report();
    }

    private static List<Session> inOrder(List<Session> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparingLong(s -> s.planned().startSecondInclusive()))
                .toList();
    }

    private static String idOf(Session session) {
        TrainerId trainer = session.trainer();
        return trainer == null ? Named.UNASSIGNED : trainer.value();
    }

    private static LocalDate day(Session session) {
        return session.planned().start().atZone(NEW_YORK).toLocalDate();
    }
}
