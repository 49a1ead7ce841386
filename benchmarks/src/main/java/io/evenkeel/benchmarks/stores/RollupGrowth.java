package io.evenkeel.benchmarks.stores;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.benchmarks.common.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    /**
     * The table, line by line.
     *
     * @param beforeRounds runs when all stores are filled, before anything is timed: filling takes long and may share the machine, the
     *     rounds should not
     */
    public List<String> table(Runnable beforeRounds) throws IOException {
        int[] sizes = sizes();
        List<String> lines = new ArrayList<>();
        try (Folder folder = new Folder();
                Store first = filled(folder.newFile(), sizes[0]);
                Store second = filled(folder.newFile(), sizes[1]);
                Store last = filled(folder.newFile(), sizes[2])) {
            beforeRounds.run();
            lines.add("Reports over eighteen months from folded days: milliseconds, median of " + rounds
                    + " rounds in which the stores take turns.");
            lines.add("");
            lines.add(String.format(
                    Locale.ROOT,
                    "| report | %,d sessions | %,d | %,d | last / first | spread of the ratio |",
                    sizes[0],
                    sizes[1],
                    sizes[2]));
            lines.add("|---|---|---|---|---|---|");
            for (StatisticsFamily family : FAMILIES) {
                lines.add(line(family, List.of(first, second, last)));
            }
        }
        return lines;
    }

    private int[] sizes() {
        return new int[] {largest / STEP / STEP, largest / STEP, largest};
    }

    private static Store filled(Path file, int sessions) throws IOException {
        Store store = new Store(file);
        Studio studio = new Studio(sessions, TRAINERS);
        store.name(studio);
        Batches.forEach(studio, store::add);
        store.fold();
        for (StatisticsFamily family : FAMILIES) {
            StatisticsAnswer answer = store.report(family);
            requireAgreement(answer, sessions <= MOST_COMPARED ? store.liveReport(family) : answer);
        }
        return store;
    }

    private String line(StatisticsFamily family, List<Store> stores) {
        long[][] nanos = new long[stores.size()][rounds];
        double[] ratios = new double[rounds];
        // As many rounds before for the compiler, which are not counted.
        for (int round = -rounds; round < rounds; round++) {
            for (int each = 0; each < stores.size(); each++) {
                long taken = nanos(stores.get(each), family);
                if (round >= 0) {
                    nanos[each][round] = taken;
                }
            }
            if (round >= 0) {
                ratios[round] = (double) nanos[stores.size() - 1][round] / nanos[0][round];
            }
        }
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f to %.2f |",
                family.name().toLowerCase(Locale.ROOT),
                median(nanos[0]),
                median(nanos[1]),
                median(nanos[2]),
                ratios[rounds / 2],
                ratios[0],
                ratios[rounds - 1]);
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

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / NANOS_PER_MILLISECOND;
    }

    private static long nanos(Store store, StatisticsFamily family) {
        long start = System.nanoTime();
        store.report(family);
        return System.nanoTime() - start;
    }
}
