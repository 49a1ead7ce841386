package io.evenkeel.domain.statistics;

/** Reads the layout of {@link TallyWriter}, and refuses whatever that would not have written. */
final class TallyReader {

    private final VarintReader in;

    TallyReader(VarintReader in) {
        this.in = in;
    }

    /** @throws MalformedTallyException when there is no tally */
    Tally read() {
        return new Tally(
                perStatus(),
                in.unsigned(),
                perStatus(),
                in.unsigned(),
                in.unsigned(),
                in.unsigned(),
                new DurationBands(in.unsigned(), in.unsigned(), in.unsigned(), in.unsigned()),
                new StartDeviations(in.unsigned(), in.signed(), in.unsigned(), in.signed(), in.signed(), histogram()),
                histogram(),
                new SeatTotals(in.unsigned(), in.unsigned(), in.unsigned(), in.unsigned()),
                heatmap(),
                new DataQuality(in.unsigned(), in.unsigned(), in.unsigned(), in.unsigned(), in.unsigned()));
    }

    private PerStatus perStatus() {
        return new PerStatus(in.unsigned(), in.unsigned(), in.unsigned(), in.unsigned(), in.unsigned(), in.unsigned());
    }

    private MinuteHistogram histogram() {
        int distinct = in.count(2);
        long[] minutes = new long[distinct];
        long[] counts = new long[distinct];
        for (int i = 0; i < distinct; i++) {
            minutes[i] = i == 0 ? in.signed() : minutes[i - 1] + in.unsigned();
            counts[i] = in.unsigned();
            VarintReader.require(i == 0 || minutes[i] > minutes[i - 1], "the minutes do not ascend");
            VarintReader.require(counts[i] > 0, "a minute is not counted");
        }
        return MinuteHistogram.of(minutes, counts);
    }

    private Heatmap heatmap() {
        Heatmap heatmap = new Heatmap(cells(), cells(), cells(), cells());
        return heatmap.equals(Heatmap.EMPTY) ? Heatmap.EMPTY : heatmap;
    }

    private long[] cells() {
        long[] seconds = new long[LocalHours.CELLS];
        int filled = in.count(2);
        int next = 0;
        for (int i = 0; i < filled; i++) {
            long skipped = in.unsigned();
            VarintReader.require(skipped >= 0 && skipped < seconds.length - next, "a cell lies outside the week");
            next += (int) skipped;
            seconds[next] = in.unsigned();
            VarintReader.require(seconds[next] != 0, "an empty cell is written");
            next++;
        }
        return seconds;
    }
}
