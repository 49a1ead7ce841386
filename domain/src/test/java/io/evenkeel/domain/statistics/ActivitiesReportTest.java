package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitiesReportTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {81, 82, 83, 84})
    void everyRowEqualsTheNaiveRecomputation(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(900);

        List<ActivityRow> rows = report(all).activities();

        assertThat(rows).hasSize(5);
        for (ActivityRow row : rows) {
            List<Session> mine = Naive.filter(
                    all,
                    s -> Naive.isCounted(s)
                            && s.activity().value().equals(row.activity().id()));
            assertVolume(row, mine);
            assertTimes(row, Naive.filter(mine, Naive::isHeld));
        }
    }

    private static void assertVolume(ActivityRow row, List<Session> mine) {
        long cancelled = Naive.count(mine, s -> s.status() == SessionStatus.CANCELLED);
        long decided = cancelled + Naive.count(mine, Naive::isDue);
        List<Session> seats = Naive.filter(
                mine,
                s -> Naive.isCompleted(s)
                        && s.seats().offered() != null
                        && s.seats().booked() != null);
        assertThat(row.activity().name()).isEqualTo("name of " + row.activity().id());
        assertThat(row.sessions().total()).isEqualTo(mine.size());
        assertThat(row.plannedSeconds())
                .isEqualTo(Naive.sum(
                        Naive.filter(mine, Naive::isUsable), s -> s.planned().seconds()));
        assertRatio(row.cancellationRate(), cancelled, decided);
        assertRatio(row.lateCancellationRate(), row.lateCancelled(), decided);
        assertRatio(
                row.fillRate(),
                Naive.sum(seats, s -> Objects.requireNonNull(s.seats().booked())),
                Naive.sum(seats, s -> Objects.requireNonNull(s.seats().offered())));
    }

    private static void assertTimes(ActivityRow row, List<Session> held) {
        List<Long> seconds = held.stream().map(Naive::actualSeconds).sorted().toList();
        long delivered = seconds.stream().mapToLong(s -> s).sum();
        int n = held.size();
        assertThat(row.deliveredSeconds()).isEqualTo(delivered);
        assertThat(row.actualDuration().count()).isEqualTo(n);
        assertThat(row.actualDuration().meanSeconds()).isCloseTo((double) delivered / n, within(1e-9));
        assertThat(row.actualDuration().medianSeconds()).isEqualTo(seconds.get((n + 1) / 2 - 1) / 60 * 60);
        assertThat(row.actualDuration().p90Seconds()).isEqualTo(seconds.get((9 * n + 9) / 10 - 1) / 60 * 60);
        assertRatio(
                row.overrun(),
                Naive.sum(
                        held,
                        s -> Math.max(0, Naive.actualSeconds(s) - s.planned().seconds())),
                Naive.sum(held, s -> s.planned().seconds()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {85, 86})
    void doesNotDependOnTheOrderOrOnHowTheSessionsWereSplit(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(600);
        List<Session> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        Map<ActivityId, Tally> parts = new HashMap<>(fold(shuffled.subList(0, 250)));
        fold(shuffled.subList(250, 600)).forEach((activity, tally) -> parts.merge(activity, tally, Tally::plus));

        assertThat(ActivitiesReport.of(parts, ActivitiesReportTest::name)).isEqualTo(report(all));
    }

    @Test
    void anEmptyRangeHasNoRow() {
        assertThat(report(List.of()).activities()).isEmpty();
    }

    @Test
    void voidSessionsMakeNoRow() {
        List<Session> all = new SessionGenerator(87)
                .sessions(10).stream()
                        .map(session -> session.withStatus(SessionStatus.VOID))
                        .toList();

        assertThat(report(all).activities()).isEmpty();
    }

    @Test
    void anActivityThatWasNeverHeldHasReasonsAndNoZeros() {
        Session planned = new SessionGenerator(88).sessions(1).get(0).withActual(null);

        ActivityRow row = report(List.of(planned.withStatus(SessionStatus.CANCELLED)))
                .activities()
                .get(0);

        assertThat(row.actualDuration()).isEqualTo(new ActualDuration(0, null, null, null));
        assertThat(row.overrun()).isEqualTo(new Ratio(null, 0, 0, NoValueReason.NO_PLANNED_TIME));
        assertThat(row.fillRate().reason()).isEqualTo(NoValueReason.NO_SEATS_OFFERED);
        assertThat(row.cancellationRate().value()).isEqualTo(1.0);
    }

    private static void assertRatio(Ratio ratio, long numerator, long denominator) {
        assertThat(ratio).isEqualTo(Ratio.of(numerator, denominator, NoValueReason.NO_DECIDED_SESSIONS));
    }

    private static ActivitiesReport report(List<Session> sessions) {
        return ActivitiesReport.of(fold(sessions), ActivitiesReportTest::name);
    }

    private static String name(ActivityId activity) {
        return "name of " + activity.value();
    }

    private static Map<ActivityId, Tally> fold(List<Session> sessions) {
        GroupFold<ActivityId> fold =
                new GroupFold<>(Session::activity, SessionGenerator.AS_OF, StatisticsRules.DEFAULT);
        sessions.forEach(fold::add);
        return fold.tallies();
    }
}
