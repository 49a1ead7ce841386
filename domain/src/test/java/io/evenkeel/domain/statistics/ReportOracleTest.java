package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
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

        List<Session> counted = filter(all, s -> s.status() != SessionStatus.VOID);
        long completed = count(counted, ReportOracleTest::isCompleted);
        long cancelled = count(counted, s -> s.status() == SessionStatus.CANCELLED);
        long noShow = count(counted, s -> s.status() == SessionStatus.NO_SHOW);
        long overdue = count(counted, ReportOracleTest::isOverdue);
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
                .isEqualTo(sum(
                        filter(counted, ReportOracleTest::isUsable),
                        s -> s.planned().seconds()));
        assertThat(report.deliveredSeconds())
                .isEqualTo(sum(filter(counted, ReportOracleTest::isHeld), ReportOracleTest::actualSeconds));
        assertRatio(report.completionRate(), completed, decided);
        assertRatio(report.cancellationRate(), cancelled, decided);
        assertRatio(
                report.lateCancellationRate(),
                count(
                        counted,
                        s -> s.status() == SessionStatus.CANCELLED
                                && s.cancelledAt() != null
                                && s.cancelledAt().isAfter(s.planned().start().minusSeconds(86_400))),
                decided);
        assertRatio(report.noShowRate(), noShow, completed + noShow);
        List<Session> fill = filter(
                counted,
                s -> isCompleted(s) && s.seats().offered() != null && s.seats().booked() != null);
        assertRatio(
                report.fillRate(),
                sum(fill, s -> s.seats().booked()),
                sum(fill, s -> s.seats().offered()));
        List<Session> attendance = filter(
                counted,
                s -> isCompleted(s) && s.seats().booked() != null && s.seats().attended() != null);
        assertRatio(
                report.attendanceRate(),
                sum(attendance, s -> s.seats().attended()),
                sum(attendance, s -> s.seats().booked()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void adherenceEqualsTheNaiveRecomputation(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(700);

        AdherenceReport report = AdherenceReport.of(totals(all).tally(), StatisticsRules.DEFAULT);

        List<Session> due = filter(all, s -> isCompleted(s) || s.status() == SessionStatus.NO_SHOW || isOverdue(s));
        List<Session> held = filter(all, ReportOracleTest::isHeld);
        long planned =
                sum(filter(due, ReportOracleTest::isUsable), s -> s.planned().seconds());
        long actual = sum(held, ReportOracleTest::actualSeconds);
        long overlap = sum(held, ReportOracleTest::overlapSeconds);
        List<Long> deviations = held.stream()
                .map(ReportOracleTest::deviation)
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
        assertThat(report.bands().missed()).isEqualTo(count(due, s -> !isCompleted(s) && isUsable(s)));
        assertThat(report.bands().shorter())
                .isEqualTo(count(held, s -> actualSeconds(s) * 10 < s.planned().seconds() * 8));
        assertThat(report.bands().longer())
                .isEqualTo(count(held, s -> actualSeconds(s) * 10 > s.planned().seconds() * 12));
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

    private static boolean isCompleted(Session session) {
        return session.status() == SessionStatus.COMPLETED;
    }

    private static boolean isOverdue(Session session) {
        return session.status() == SessionStatus.PLANNED
                && session.actual() == null
                && !session.planned().end().plusSeconds(86_400).isAfter(AS_OF);
    }

    private static boolean isHeld(Session session) {
        return isCompleted(session) && isUsable(session);
    }

    private static boolean isUsable(Session session) {
        Actual actual = session.actual();
        if (actual == null) {
            return !isCompleted(session);
        }
        return actual.end() == null
                ? session.status() == SessionStatus.IN_PROGRESS
                : actual.end().isAfter(actual.start());
    }

    private static long actualSeconds(Session session) {
        Actual actual = Objects.requireNonNull(session.actual());
        return Objects.requireNonNull(actual.end()).getEpochSecond()
                - actual.start().getEpochSecond();
    }

    private static long overlapSeconds(Session session) {
        Actual actual = Objects.requireNonNull(session.actual());
        long from = Math.max(
                actual.start().getEpochSecond(), session.planned().start().getEpochSecond());
        long until = Math.min(
                Objects.requireNonNull(actual.end()).getEpochSecond(),
                session.planned().end().getEpochSecond());
        return Math.max(0, until - from);
    }

    private static long deviation(Session session) {
        return Objects.requireNonNull(session.actual()).start().getEpochSecond()
                - session.planned().start().getEpochSecond();
    }

    private static List<Session> filter(List<Session> sessions, Predicate<Session> predicate) {
        return sessions.stream().filter(predicate).toList();
    }

    private static long count(List<Session> sessions, Predicate<Session> predicate) {
        return sessions.stream().filter(predicate).count();
    }

    private static long sum(List<Session> sessions, ToLongFunction<Session> value) {
        return sessions.stream().mapToLong(value).sum();
    }
}
