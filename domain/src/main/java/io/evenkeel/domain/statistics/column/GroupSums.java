package io.evenkeel.domain.statistics.column;

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
import java.util.Objects;

/** All sums of one group, on their way to a tally. */
final class GroupSums {

    private static final int STANDINGS = Standing.values().length;

    private final long[] sessions = new long[STANDINGS];
    private final long[] planned = new long[STANDINGS];
    private final long[] byTimes = new long[Times.values().length];
    private final long[] seats = new long[4];
    private long lateCancelled;
    private long missed;
    private long unassigned;

    /** Adds the sessions of one kind. */
    void add(OtherKind kind, long count, long plannedSeconds) {
        Standing standing = Objects.requireNonNull(kind.standing());
        sessions[standing.ordinal()] += count;
        planned[standing.ordinal()] += plannedSeconds;
        byTimes[kind.times().ordinal()] += count;
        lateCancelled += kind.lateCancelled() ? count : 0;
        unassigned += kind.unassigned() ? count : 0;
        missed += standing.isDue() && kind.times() == Times.USABLE ? count : 0;
    }

    void addSeats(OtherSums others, int group) {
        for (int number = 0; number < seats.length; number++) {
            seats[number] += others.seats(group, number);
        }
    }

    /** The tally, together with the held sessions of a group. */
    Tally with(HeldSums heldSums, int group) {
        long[] held = heldSums.sums(group);
        long count = held[Lanes.SESSIONS];
        sessions[Standing.COMPLETED.ordinal()] += count;
        planned[Standing.COMPLETED.ordinal()] += held[Lanes.PLANNED];
        for (int number = 0; number < seats.length; number++) {
            seats[number] += held[Lanes.SEATS + number];
        }
        MinuteCounter deviations = new MinuteCounter();
        MinuteCounter durations = new MinuteCounter();
        heldSums.addMinutes(group, deviations, durations);
        long asPlanned = count - held[Lanes.SHORTER] - held[Lanes.LONGER];
        return new Tally(
                PerStatus.of(sessions),
                lateCancelled,
                PerStatus.of(planned),
                held[Lanes.ACTUAL],
                held[Lanes.OVERLAP],
                held[Lanes.OVERRUN],
                new DurationBands(missed, held[Lanes.SHORTER], asPlanned, held[Lanes.LONGER]),
                count == 0 ? StartDeviations.ZERO : starts(heldSums, group, held, deviations),
                durations.build(),
                new SeatTotals(seats[0], seats[1], seats[2], seats[3]),
                Heatmap.EMPTY,
                new DataQuality(
                        byTimes[Times.MISSING.ordinal()],
                        byTimes[Times.OPEN.ordinal()],
                        byTimes[Times.INVERTED.ordinal()],
                        0,
                        unassigned + held[Lanes.UNASSIGNED]));
    }

    private static StartDeviations starts(HeldSums heldSums, int group, long[] held, MinuteCounter minutes) {
        long count = held[Lanes.SESSIONS];
        return new StartDeviations(
                count,
                held[Lanes.BIASED_DEVIATION] - count * Lanes.DEVIATION_LIMIT,
                held[Lanes.SQUARES],
                heldSums.earliest(group),
                heldSums.latest(group),
                minutes.build());
    }
}
