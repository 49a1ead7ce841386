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

    private final DurationBandsBuilder bands = new DurationBandsBuilder();
    private final StartDeviationsBuilder startDeviations = new StartDeviationsBuilder();
    private final MinuteCounter actualMinutes = new MinuteCounter();
    private final @Nullable HeatmapBuilder heatmap;

    private SeatTotals seats = SeatTotals.ZERO;

    private long missingActual;
    private long openActual;
    private long invertedActual;
    private long outlierDeviation;
    private long unassigned;

    /** Of what came in as tallies, of which the five numbers above say nothing. */
    private DataQuality foldedQuality = DataQuality.ZERO;

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

    /**
     * Adds sessions that were folded before, under the same rules and zone. A builder without a heatmap leaves theirs out.
     * Takes time for each distinct minute and each cell of the heatmap, and no memory but for new minutes.
     *
     * @throws ArithmeticException when a sum does not fit in 64 bits
     */
    public void add(Tally folded) {
        folded.sessions().addTo(sessions);
        folded.plannedSeconds().addTo(plannedSeconds);
        lateCancelled = Math.addExact(lateCancelled, folded.lateCancelled());
        actualSeconds = Math.addExact(actualSeconds, folded.actualSeconds());
        overlapSeconds = Math.addExact(overlapSeconds, folded.overlapSeconds());
        overrunSeconds = Math.addExact(overrunSeconds, folded.overrunSeconds());
        bands.add(folded.bands());
        startDeviations.add(folded.startDeviations());
        actualMinutes.add(folded.actualMinutes());
        seats = seats.plus(folded.seats());
        if (heatmap != null) {
            heatmap.add(folded.heatmap());
        }
        foldedQuality = foldedQuality.plus(folded.quality());
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
                bands.build(),
                startDeviations.build(),
                actualMinutes.build(),
                seats,
                heatmap == null ? Heatmap.EMPTY : heatmap.build(),
                new DataQuality(missingActual, openActual, invertedActual, outlierDeviation, unassigned)
                        .plus(foldedQuality));
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
            bands.addMissed();
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
        bands.addHeld(one.band());
        if (!startDeviations.add(one.deviationSeconds())) {
            outlierDeviation++;
        }
    }
}
