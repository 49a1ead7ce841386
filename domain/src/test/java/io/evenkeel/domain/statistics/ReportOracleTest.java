package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every measure against a recomputation that goes over the list once for each number. */
class ReportOracleTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant AS_OF = SessionGenerator.AS_OF;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void overviewEqualsTheNaiveRecomputation(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(700);

        OverviewReport report = OverviewReport.of(totals(all));

        List<Session> counted = Naive.filter(all, s -> s.status() != SessionStatus.VOID);
        long completed = Naive.count(counted, Naive::isCompleted);
        long cancelled = Naive.count(counted, s -> s.status() == SessionStatus.CANCELLED);
        long noShow = Naive.count(counted, s -> s.status() == SessionStatus.NO_SHOW);
        long overdue = Naive.count(counted, Naive::isOverdue);
        long decided = completed + cancelled + noShow + overdue;
        assertThat(report.sessions().total()).isEqualTo(counted.size());
        assertThat(report.sessions().overdue()).isEqualTo(overdue);
        assertThat(report.trainers()).isEqualTo((int) counted.stream()
                .map(Session::trainer)
                .filter(Objects::nonNull)
                .distinct()
                .count());
        assertThat(report.activities()).isEqualTo((int)
                counted.stream().map(Session::activity).distinct().count());
        assertThat(report.days()).isEqualTo((int) counted.stream()
                .map(s -> s.planned().start().atZone(OSLO).toLocalDate())
                .distinct()
                .count());
        assertThat(report.plannedSeconds())
                .isEqualTo(Naive.sum(
                        Naive.filter(counted, Naive::isUsable), s -> s.planned().seconds()));
        assertThat(report.deliveredSeconds())
                .isEqualTo(Naive.sum(Naive.filter(counted, Naive::isHeld), Naive::actualSeconds));
        assertRatio(report.completionRate(), completed, decided);
        assertRatio(report.cancellationRate(), cancelled, decided);
        assertRatio(
                report.lateCancellationRate(),
                Naive.count(
                        counted,
                        s -> s.status() == SessionStatus.CANCELLED
                                && s.cancelledAt() != null
                                && s.cancelledAt().isAfter(s.planned().start().minusSeconds(86_400))),
                decided);
        assertRatio(report.noShowRate(), noShow, completed + noShow);
        List<Session> fill = Naive.filter(
                counted,
                s -> Naive.isCompleted(s)
                        && s.seats().offered() != null
                        && s.seats().booked() != null);
        assertRatio(
                report.fillRate(),
                Naive.sum(fill, s -> s.seats().booked()),
                Naive.sum(fill, s -> s.seats().offered()));
        List<Session> attendance = Naive.filter(
                counted,
                s -> Naive.isCompleted(s)
                        && s.seats().booked() != null
                        && s.seats().attended() != null);
        assertRatio(
                report.attendanceRate(),
                Naive.sum(attendance, s -> s.seats().attended()),
                Naive.sum(attendance, s -> s.seats().booked()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void adherenceEqualsTheNaiveRecomputation(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(700);

        AdherenceReport report = AdherenceReport.of(totals(all).tally(), StatisticsRules.DEFAULT);

        List<Session> due = Naive.filter(all, Naive::isDue);
        List<Session> held = Naive.filter(all, Naive::isHeld);
        long planned =
                Naive.sum(Naive.filter(due, Naive::isUsable), s -> s.planned().seconds());
        long actual = Naive.sum(held, Naive::actualSeconds);
        long overlap = Naive.sum(held, Naive::overlapSeconds);
        List<Long> deviations = held.stream()
                .map(Naive::deviation)
                .filter(d -> Math.abs(d) <= 86_400)
                .sorted()
                .toList();
        assertThat(report.plannedSeconds()).isEqualTo(planned);
        assertThat(report.actualSeconds()).isEqualTo(actual);
        assertThat(report.overlapSeconds()).isEqualTo(overlap);
        assertRatio(report.scheduleAdherence(), overlap, planned);
        assertRatio(report.strictAdherence(), overlap, planned + actual - overlap);
        assertRatio(report.conformance(), actual, planned);
        assertRatio(
                report.punctuality(),
                deviations.stream().filter(d -> d >= -300 && d < 360).count(),
                due.size());
        assertThat(report.bands().missed())
                .isEqualTo(Naive.count(due, s -> !Naive.isCompleted(s) && Naive.isUsable(s)));
        assertThat(report.bands().shorter())
                .isEqualTo(Naive.count(
                        held, s -> Naive.actualSeconds(s) * 10 < s.planned().seconds() * 8));
        assertThat(report.bands().longer())
                .isEqualTo(Naive.count(
                        held, s -> Naive.actualSeconds(s) * 10 > s.planned().seconds() * 12));
        assertThat(report.bands().shorter()
                        + report.bands().asPlanned()
                        + report.bands().longer())
                .isEqualTo(held.size());
        assertDeviation(report.startDeviation(), deviations);
    }

    private static void assertDeviation(StartDeviation deviation, List<Long> sorted) {
        int n = sorted.size();
        double mean = sorted.stream().mapToLong(d -> d).average().orElseThrow();
        double squares =
                sorted.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
        assertThat(deviation.count()).isEqualTo(n);
        assertThat(deviation.meanSeconds()).isCloseTo(mean, within(1e-6));
        assertThat(deviation.standardDeviationSeconds()).isCloseTo(Math.sqrt(squares / (n - 1)), within(1e-6));
        assertThat(deviation.medianSeconds()).isEqualTo(wholeMinutes(sorted.get((n + 1) / 2 - 1)));
        assertThat(deviation.p90Seconds()).isEqualTo(wholeMinutes(sorted.get((9 * n + 9) / 10 - 1)));
    }

    private static long wholeMinutes(long seconds) {
        return 60 * Math.floorDiv(seconds, 60L);
    }

    private static void assertRatio(Ratio ratio, long numerator, long denominator) {
        assertThat(ratio.numerator()).isEqualTo(numerator);
        assertThat(ratio.denominator()).isEqualTo(denominator);
        assertThat(ratio.value()).isEqualTo((double) numerator / denominator);
    }

    private static RangeTotals totals(List<Session> sessions) {
        RangeFold fold = new RangeFold(OSLO, AS_OF, StatisticsRules.DEFAULT);
        sessions.forEach(fold::add);
        return fold.totals();
    }
}
