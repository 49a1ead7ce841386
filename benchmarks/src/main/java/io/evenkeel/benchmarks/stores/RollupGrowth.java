package io.evenkeel.benchmarks.stores;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.benchmarks.common.Studio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a report of the same eighteen months costs from folded days, as ten and a hundred times as many sessions stand behind it. */
public final class RollupGrowth {

    /** All but the report of the trainers: their runs and rests do not add up by day, so it reads every session. */
    private static final List<StatisticsFamily> FAMILIES = List.of(
            StatisticsFamily.OVERVIEW,
            StatisticsFamily.ACTIVITIES,
            StatisticsFamily.ADHERENCE,
            StatisticsFamily.TREND,
            StatisticsFamily.HEATMAP);

    private static final int TRAINERS = 100;
    private static final int STEP = 10;

    /** Beyond it, reading all sessions for the comparison takes longer than all the rest. */
    private static final int MOST_COMPARED = 1_000_000;

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final int largest;
    private final int rounds;

    /** @param largest how many sessions at the end; a tenth and a hundredth of them come before */
    public RollupGrowth(int largest, int rounds) {
        if (largest < STEP * STEP || rounds < 1) {
            throw new IllegalArgumentException("there must be at least " + STEP * STEP
                    + " sessions and 1 round, but were " + largest + " and " + rounds);
        }
        this.largest = largest;
        this.rounds = rounds;
    }

    /** The table, line by line. */
    public List<String> table() throws IOException {
        List<List<Double>> columns = new ArrayList<>();
        for (int sessions : sizes()) {
            columns.add(milliseconds(sessions));
        }
        List<String> lines = new ArrayList<>();
        lines.add("Reports over eighteen months from folded days: milliseconds, median of " + rounds + " rounds.");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "| report | %,d sessions | %,d | %,d | last / first |",
                sizes()[0],
                sizes()[1],
                sizes()[2]));
        lines.add("|---|---|---|---|---|");
        for (int family = 0; family < FAMILIES.size(); family++) {
            double first = columns.get(0).get(family);
            double last = columns.get(2).get(family);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f |",
                    FAMILIES.get(family).name().toLowerCase(Locale.ROOT),
                    first,
                    columns.get(1).get(family),
                    last,
                    last / first));
        }
        return lines;
    }

    private int[] sizes() {
        return new int[] {largest / STEP / STEP, largest / STEP, largest};
    }

    /** By family. */
    private List<Double> milliseconds(int sessions) throws IOException {
        try (Folder folder = new Folder();
                Store store = new Store(folder.newFile())) {
            Studio studio = new Studio(sessions, TRAINERS);
            store.name(studio);
            Batches.forEach(studio, store::add);
            store.fold();
            List<Double> medians = new ArrayList<>();
            for (StatisticsFamily family : FAMILIES) {
                StatisticsAnswer answer = store.report(family);
                requireAgreement(answer, sessions <= MOST_COMPARED ? store.liveReport(family) : answer);
                medians.add(median(store, family));
            }
            return medians;
        }
    }

    /** Refuses to time a report that is not from folded days, or says something else than the sessions do. */
    static void requireAgreement(StatisticsAnswer folded, StatisticsAnswer live) {
        if (folded.source() != AnswerSource.ROLLUP) {
            throw new IllegalStateException(folded.family() + " was not answered from folded days");
        }
        if (!folded.report().equals(live.report()) || !folded.quality().equals(live.quality())) {
            throw new IllegalStateException(folded.family() + " from folded days and from sessions differ");
        }
    }

    private double median(Store store, StatisticsFamily family) {
        // As many rounds before for the compiler, which are not counted.
        long[] nanos = IntStream.range(-rounds, rounds)
                .mapToLong(round -> nanos(store, family))
                .skip(rounds)
                .sorted()
                .toArray();
        return nanos[nanos.length / 2] / NANOS_PER_MILLISECOND;
    }

    private static long nanos(Store store, StatisticsFamily family) {
        long start = System.nanoTime();
        store.report(family);
        return System.nanoTime() - start;
    }
}
