package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.session.Session;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Overrun, duration and heatmap against a recomputation; the heatmap second by second. */
class TallyOracleTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54})
    void overrunAndDurationsEqualTheNaiveRecomputation(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(700);

        Tally tally = tally(all, ZoneId.of("UTC"));

        List<Session> held = Naive.filter(all, Naive::isHeld);
        List<Long> minutes =
                held.stream().map(s -> Naive.actualSeconds(s) / 60).sorted().toList();
        assertThat(tally.overrunSeconds())
                .isEqualTo(Naive.sum(
                        held,
                        s -> Math.max(0, Naive.actualSeconds(s) - s.planned().seconds())));
        assertThat(tally.actualMinutes().total()).isEqualTo(held.size());
        for (int percent = 1; percent <= 100; percent++) {
            int rank = (percent * minutes.size() + 99) / 100;
            assertThat(tally.actualMinutes().nearestRank(percent)).isEqualTo(minutes.get(rank - 1));
        }
    }

    /** The clocks change on the generated days in New York; the others have offsets of half an hour or move by half. */
    @ParameterizedTest(name = "seed {0} in {1}")
    @CsvSource({"61, Europe/Oslo", "62, America/New_York", "63, Asia/Kolkata", "64, Australia/Lord_Howe", "65, UTC"})
    void heatmapEqualsTheSecondBySecondRecomputation(long seed, ZoneId zone) {
        List<Session> all = new SessionGenerator(seed).sessions(160);

        Heatmap heatmap = tally(all, zone).heatmap();

        long[] planned = new long[168];
        long[] due = new long[168];
        long[] actual = new long[168];
        long[] overlap = new long[168];
        for (Session session : Naive.filter(all, s -> Naive.isCounted(s) && Naive.isUsable(s))) {
            Instant start = session.planned().start();
            Instant end = session.planned().end();
            spread(planned, start, end, zone);
            if (Naive.isDue(session)) {
                spread(due, start, end, zone);
            }
            if (Naive.isHeld(session)) {
                Instant actualStart = Naive.held(session).start();
                Instant actualEnd = Naive.held(session).end();
                spread(actual, actualStart, actualEnd, zone);
                spread(
                        overlap,
                        start.isAfter(actualStart) ? start : actualStart,
                        end.isBefore(actualEnd) ? end : actualEnd,
                        zone);
            }
        }
        assertThat(heatmap).isEqualTo(new Heatmap(planned, due, actual, overlap));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {71, 72, 73})
    void theCellsOfAHeatmapAddUpToTheSumsOfTheTally(long seed) {
        Tally tally = tally(new SessionGenerator(seed).sessions(500), ZoneId.of("America/New_York"));

        long[] sums = new long[4];
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                sums[0] += tally.heatmap().plannedSeconds(day, hour);
                sums[1] += tally.heatmap().dueSeconds(day, hour);
                sums[2] += tally.heatmap().actualSeconds(day, hour);
                sums[3] += tally.heatmap().overlapSeconds(day, hour);
            }
        }

        assertThat(Arrays.stream(sums).boxed())
                .containsExactly(
                        tally.plannedSeconds().total(),
                        tally.plannedSeconds().due(),
                        tally.actualSeconds(),
                        tally.overlapSeconds());
    }

    private static void spread(long[] cells, Instant from, Instant until, ZoneId zone) {
        for (Instant second = from; second.isBefore(until); second = second.plusSeconds(1)) {
            ZonedDateTime local = second.atZone(zone);
            cells[24 * (local.getDayOfWeek().getValue() - 1) + local.getHour()]++;
        }
    }

    private static Tally tally(List<Session> sessions, ZoneId zone) {
        TallyBuilder builder = TallyBuilder.withHeatmap(SessionGenerator.AS_OF, StatisticsRules.DEFAULT, zone);
        sessions.forEach(builder::add);
        return builder.build();
    }
}
