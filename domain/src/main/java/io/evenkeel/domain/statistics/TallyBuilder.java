package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Adds sessions up without an object for each. What a session contributes is said by {@link Contribution}.
 *
 * <p>Memory grows with the distinct minutes of start deviation and of actual duration, never with the sessions. Not safe for concurrent use: give each thread its own and add the tallies.
 */
public final class TallyBuilder {

    private static final int STANDINGS = Standing.values().length;

    private final Instant asOf;
    private final Contribution one;

    private final long[] sessions = new long[STANDINGS];
    private final long[] plannedSeconds = new long[STANDINGS];
    private long lateCancelled;
    private long actualSeconds;
    private long overlapSeconds;
    private long overrunSeconds;

    private long missed;
    private long shorter;
    private long asPlanned;
    private long longer;

    private final StartDeviationsBuilder startDeviations = new StartDeviationsBuilder();
    private final MinuteCounter actualMinutes = new MinuteCounter();
    private final @Nullable HeatmapBuilder heatmap;

    private SeatTotals seats = SeatTotals.ZERO;

    private long missingActual;
    private long openActual;
    private long invertedActual;
    private long outlierDeviation;
    private long unassigned;

    /** @param asOf the moment that decides what is overdue */
    public TallyBuilder(Instant asOf, StatisticsRules rules) {
        this(asOf, rules, null);
    }

    private TallyBuilder(Instant asOf, StatisticsRules rules, @Nullable HeatmapBuilder heatmap) {
        this.asOf = asOf;
        this.one = new Contribution(rules);
        this.heatmap = heatmap;
    }

    /**
     * A builder that also fills the heatmap, which costs time for each hour of each session.
     *
     * @param asOf the moment that decides what is overdue
     * @param zone the zone whose local hours are the cells
     */
    public static TallyBuilder withHeatmap(Instant asOf, StatisticsRules rules, ZoneId zone) {
        return new TallyBuilder(asOf, rules, new HeatmapBuilder(zone));
    }

    /**
     * Adds one session; a void one adds nothing.
     *
     * @return whether it counted
     * @throws ArithmeticException when a sum does not fit in 64 bits
     */
    public boolean add(Session session) {
        if (!one.read(session)) {
            return false;
        }
        Standing standing = one.standingAt(asOf);
        sessions[standing.ordinal()]++;
        if (one.unassigned()) {
            unassigned++;
        }
        if (standing == Standing.COMPLETED) {
            seats = seats.plus(one.seats());
        }
        if (one.lateCancelled()) {
            lateCancelled++;
        }
        switch (one.times()) {
            case USABLE -> addTimes(session.planned(), standing);
            case MISSING -> missingActual++;
            case OPEN -> openActual++;
            case INVERTED -> invertedActual++;
        }
        return true;
    }

    /** The sums so far; adding may go on afterwards. */
    public Tally build() {
        return new Tally(
                PerStatus.of(sessions),
                lateCancelled,
                PerStatus.of(plannedSeconds),
                actualSeconds,
                overlapSeconds,
                overrunSeconds,
                new DurationBands(missed, shorter, asPlanned, longer),
                startDeviations.build(),
                actualMinutes.build(),
                seats,
                heatmap == null ? Heatmap.EMPTY : heatmap.build(),
                new DataQuality(missingActual, openActual, invertedActual, outlierDeviation, unassigned));
    }

    private void addTimes(Interval planned, Standing standing) {
        int index = standing.ordinal();
        plannedSeconds[index] = Math.addExact(plannedSeconds[index], one.plannedSeconds());
        if (heatmap != null) {
            heatmap.addPlan(planned, standing.isDue());
        }
        Interval held = one.held();
        if (held != null) {
            addHeld(planned, held);
        } else if (standing.isDue()) {
            missed++;
        }
    }

    private void addHeld(Interval planned, Interval held) {
        actualSeconds = Math.addExact(actualSeconds, one.actualSeconds());
        overlapSeconds = Math.addExact(overlapSeconds, one.overlapSeconds());
        overrunSeconds = Math.addExact(overrunSeconds, one.overrunSeconds());
        actualMinutes.add(one.actualMinute());
        if (heatmap != null) {
            heatmap.addActual(planned, held);
        }
        switch (one.band()) {
            case SHORTER -> shorter++;
            case AS_PLANNED -> asPlanned++;
            case LONGER -> longer++;
        }
        if (!startDeviations.add(one.deviationSeconds())) {
            outlierDeviation++;
        }
    }
}
