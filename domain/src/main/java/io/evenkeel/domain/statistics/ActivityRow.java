package io.evenkeel.domain.statistics;

import static io.evenkeel.domain.statistics.NoValueReason.NO_DECIDED_SESSIONS;
import static io.evenkeel.domain.statistics.NoValueReason.NO_PLANNED_TIME;
import static io.evenkeel.domain.statistics.NoValueReason.NO_SEATS_OFFERED;

/**
 * One activity of a range. With C completed, X cancelled and D decided sessions; P and A are planned and actual seconds,
 * and a session is held when it is completed and its times are usable.
 *
 * @param activity which one
 * @param sessions how many, by status
 * @param plannedSeconds ΣP over all sessions whose times are usable
 * @param deliveredSeconds ΣA over held sessions
 * @param actualDuration how long held sessions took
 * @param overrunSeconds Σ(A - P)+ over held sessions: one that ended early does not make up for one that ran over
 * @param overrun Σ(A - P)+ / ΣP, both over held sessions
 * @param fillRate seats booked / offered, over C
 * @param lateCancelled cancelled less than the notice before the planned start
 * @param cancellationRate X / D
 * @param lateCancellationRate late X / D
 */
public record ActivityRow(
        Named activity,
        PerStatus sessions,
        long plannedSeconds,
        long deliveredSeconds,
        ActualDuration actualDuration,
        long overrunSeconds,
        Ratio overrun,
        Ratio fillRate,
        long lateCancelled,
        Ratio cancellationRate,
        Ratio lateCancellationRate) {

    /** The view of the tally of one activity. */
    static ActivityRow of(Named activity, Tally tally) {
        PerStatus sessions = tally.sessions();
        SeatTotals seats = tally.seats();
        long decided = sessions.decided();
        return new ActivityRow(
                activity,
                sessions,
                tally.plannedSeconds().total(),
                tally.actualSeconds(),
                ActualDuration.of(tally),
                tally.overrunSeconds(),
                Ratio.of(tally.overrunSeconds(), tally.plannedSeconds().completed(), NO_PLANNED_TIME),
                Ratio.of(seats.bookedOfOffered(), seats.offered(), NO_SEATS_OFFERED),
                tally.lateCancelled(),
                Ratio.of(sessions.cancelled(), decided, NO_DECIDED_SESSIONS),
                Ratio.of(tally.lateCancelled(), decided, NO_DECIDED_SESSIONS));
    }
}
