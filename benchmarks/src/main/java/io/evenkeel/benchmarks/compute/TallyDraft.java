package io.evenkeel.benchmarks.compute;

import io.evenkeel.domain.statistics.DataQuality;
import io.evenkeel.domain.statistics.DurationBands;
import io.evenkeel.domain.statistics.Heatmap;
import io.evenkeel.domain.statistics.MinuteCounter;
import io.evenkeel.domain.statistics.PerStatus;
import io.evenkeel.domain.statistics.SeatTotals;
import io.evenkeel.domain.statistics.Standing;
import io.evenkeel.domain.statistics.StartDeviations;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.Times;

/** The integers of one group as a peer computed them, on their way to a tally. */
final class TallyDraft {

    final long[] sessions = new long[Standing.values().length];
    final long[] planned = new long[sessions.length];
    final long[] times = new long[Times.values().length];
    final long[] seats = new long[4];

    /** Shorter, as planned, longer. */
    final long[] bands = new long[3];

    long late;
    long missed;
    long unassigned;
    long actual;
    long overlap;
    long overrun;
    long deviations;
    long deviationSum;
    long deviationSquares;
    long earliest = Long.MAX_VALUE;
    long latest = Long.MIN_VALUE;
    final MinuteCounter deviationMinutes = new MinuteCounter();
    final MinuteCounter actualMinutes = new MinuteCounter();

    Tally toTally() {
        return new Tally(
                PerStatus.of(sessions),
                late,
                PerStatus.of(planned),
                actual,
                overlap,
                overrun,
                new DurationBands(missed, bands[0], bands[1], bands[2]),
                deviations == 0
                        ? StartDeviations.ZERO
                        : new StartDeviations(
                                deviations, deviationSum, deviationSquares, earliest, latest, deviationMinutes.build()),
                actualMinutes.build(),
                new SeatTotals(seats[0], seats[1], seats[2], seats[3]),
                Heatmap.EMPTY,
                new DataQuality(
                        times[Times.MISSING.ordinal()],
                        times[Times.OPEN.ordinal()],
                        times[Times.INVERTED.ordinal()],
                        bands[0] + bands[1] + bands[2] - deviations,
                        unassigned));
    }
}
