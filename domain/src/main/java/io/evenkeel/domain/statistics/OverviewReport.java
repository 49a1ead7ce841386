package io.evenkeel.domain.statistics;

import static io.evenkeel.domain.statistics.NoValueReason.NO_ATTENDABLE_SESSIONS;
import static io.evenkeel.domain.statistics.NoValueReason.NO_DECIDED_SESSIONS;
import static io.evenkeel.domain.statistics.NoValueReason.NO_SEATS_BOOKED;
import static io.evenkeel.domain.statistics.NoValueReason.NO_SEATS_OFFERED;

/**
 * What happened in a range, at a glance. With C completed, X cancelled, N no-show, O overdue, D = C + X + N + O.
 *
 * @param sessions how many, by status
 * @param trainers distinct trainers; sessions without one do not add to it
 * @param activities distinct activities
 * @param days distinct local days that hold a session
 * @param plannedSeconds planned time of all sessions whose times are usable
 * @param deliveredSeconds actual time of the completed ones
 * @param completionRate C / D
 * @param cancellationRate X / D
 * @param lateCancellationRate late X / D
 * @param noShowRate N / (C + N)
 * @param fillRate seats booked / offered, over C
 * @param attendanceRate people who came / seats booked, over C
 */
public record OverviewReport(
        PerStatus sessions,
        int trainers,
        int activities,
        int days,
        long plannedSeconds,
        long deliveredSeconds,
        Ratio completionRate,
        Ratio cancellationRate,
        Ratio lateCancellationRate,
        Ratio noShowRate,
        Ratio fillRate,
        Ratio attendanceRate)
        implements FamilyReport {

    /** The view of the totals of a range. */
    public static OverviewReport of(RangeTotals totals) {
        Tally tally = totals.tally();
        PerStatus sessions = tally.sessions();
        SeatTotals seats = tally.seats();
        long decided = sessions.decided();
        return new OverviewReport(
                sessions,
                totals.trainers(),
                totals.activities(),
                totals.days(),
                tally.plannedSeconds().total(),
                tally.actualSeconds(),
                Ratio.of(sessions.completed(), decided, NO_DECIDED_SESSIONS),
                Ratio.of(sessions.cancelled(), decided, NO_DECIDED_SESSIONS),
                Ratio.of(tally.lateCancelled(), decided, NO_DECIDED_SESSIONS),
                Ratio.of(
                        sessions.noShow(),
                        Math.addExact(sessions.completed(), sessions.noShow()),
                        NO_ATTENDABLE_SESSIONS),
                Ratio.of(seats.bookedOfOffered(), seats.offered(), NO_SEATS_OFFERED),
                Ratio.of(seats.attendedOfBooked(), seats.booked(), NO_SEATS_BOOKED));
    }
}
