package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Session;
import java.time.Instant;

/**
 * Everything that can be added up about a set of sessions, as integers.
 *
 * <p>A commutative monoid: {@link #ZERO} and {@link #plus} are associative and commutative bit for bit, so chunks,
 * threads, shards and rollups all give what one pass gives. Division happens once, in the reports. Immutable.
 *
 * @param sessions how many, by status
 * @param lateCancelled cancelled less than the notice before the planned start
 * @param plannedSeconds planned time by status, of the sessions whose times are usable
 * @param actualSeconds time that completed sessions took
 * @param overlapSeconds time of completed sessions that lies in their plan and in their actual interval
 * @param overrunSeconds Σ(A - P)+: time that completed sessions took beyond as much as was planned
 * @param bands sessions by how long they took against their plan
 * @param startDeviations how late completed sessions started
 * @param actualMinutes how long completed sessions took, each floored to whole minutes
 * @param seats seats of completed sessions
 * @param heatmap seconds by local hour of the week; empty when the fold was not asked for it
 * @param quality what could not be used in full
 */
public record Tally(
        PerStatus sessions,
        long lateCancelled,
        PerStatus plannedSeconds,
        long actualSeconds,
        long overlapSeconds,
        long overrunSeconds,
        DurationBands bands,
        StartDeviations startDeviations,
        MinuteHistogram actualMinutes,
        SeatTotals seats,
        Heatmap heatmap,
        DataQuality quality) {

    /** The tally of no session. */
    public static final Tally ZERO = new Tally(
            PerStatus.ZERO,
            0,
            PerStatus.ZERO,
            0,
            0,
            0,
            DurationBands.ZERO,
            StartDeviations.ZERO,
            MinuteHistogram.EMPTY,
            SeatTotals.ZERO,
            Heatmap.EMPTY,
            DataQuality.ZERO);

    /**
     * The tally of one session.
     *
     * @param asOf the moment that decides what is overdue
     */
    public static Tally of(Session session, Instant asOf, StatisticsRules rules) {
        TallyBuilder builder = new TallyBuilder(asOf, rules);
        builder.add(session);
        return builder.build();
    }

    /** @throws ArithmeticException when a sum does not fit in 64 bits */
    public Tally plus(Tally other) {
        return new Tally(
                sessions.plus(other.sessions),
                Math.addExact(lateCancelled, other.lateCancelled),
                plannedSeconds.plus(other.plannedSeconds),
                Math.addExact(actualSeconds, other.actualSeconds),
                Math.addExact(overlapSeconds, other.overlapSeconds),
                Math.addExact(overrunSeconds, other.overrunSeconds),
                bands.plus(other.bands),
                startDeviations.plus(other.startDeviations),
                actualMinutes.plus(other.actualMinutes),
                seats.plus(other.seats),
                heatmap.plus(other.heatmap),
                quality.plus(other.quality));
    }
}
