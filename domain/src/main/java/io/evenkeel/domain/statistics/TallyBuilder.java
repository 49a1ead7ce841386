package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Adds sessions up without an object for each. This is the one place that says what a session contributes.
 *
 * <p>Memory grows with the distinct minutes of start deviation and of actual duration, never with the sessions. Not safe for concurrent use: give each thread its own and add the tallies.
 */
public final class TallyBuilder {

    private static final int STANDINGS = Standing.values().length;

    private final Instant asOf;
    private final StatisticsRules rules;

    private final long[] sessions = new long[STANDINGS];
    private final long[] plannedSeconds = new long[STANDINGS];
    private long lateCancelled;
    private long actualSeconds;
    private long overlapSeconds;
    private long overrunSeconds;

    private final DurationBandsBuilder bands;
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
        this.rules = rules;
        this.heatmap = heatmap;
        this.bands = new DurationBandsBuilder(rules);
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
        Standing standing = Standing.of(session, asOf, rules).orElse(null);
        if (standing == null) {
            return false;
        }
        sessions[standing.ordinal()]++;
        if (session.trainer() == null) {
            unassigned++;
        }
        if (standing == Standing.COMPLETED) {
            seats = seats.plus(SeatTotals.of(session.seats()));
        }
        if (standing == Standing.CANCELLED && isLate(session)) {
            lateCancelled++;
        }
        if (hasUsableTimes(session)) {
            addTimes(session, standing);
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

    /** Whether the session may enter sums of time; what speaks against it is counted. */
    private boolean hasUsableTimes(Session session) {
        Actual actual = session.actual();
        if (actual == null) {
            if (session.status() != SessionStatus.COMPLETED) {
                return true;
            }
            missingActual++;
            return false;
        }
        if (actual.isOpen()) {
            if (session.status() == SessionStatus.IN_PROGRESS) {
                return true;
            }
            openActual++;
            return false;
        }
        if (actual.isInverted()) {
            invertedActual++;
            return false;
        }
        return true;
    }

    private void addTimes(Session session, Standing standing) {
        int index = standing.ordinal();
        plannedSeconds[index] =
                Math.addExact(plannedSeconds[index], session.planned().seconds());
        if (heatmap != null) {
            heatmap.addPlan(session.planned(), standing.isDue());
        }
        switch (standing) {
            case NO_SHOW, OVERDUE -> bands.addMissed();
            case COMPLETED -> addActual(session.planned(), session.actual());
            case PLANNED, IN_PROGRESS, CANCELLED -> {
                // What has not been held has no actual time.
            }
        }
    }

    private void addActual(Interval planned, @Nullable Actual recorded) {
        Interval actual = recorded == null ? null : recorded.interval().orElse(null);
        if (actual == null) {
            throw new IllegalStateException("a completed session without usable times must not reach the sums of time");
        }
        actualSeconds = Math.addExact(actualSeconds, actual.seconds());
        overlapSeconds = Math.addExact(overlapSeconds, planned.overlapSeconds(actual));
        overrunSeconds = Math.addExact(overrunSeconds, Math.max(0, actual.seconds() - planned.seconds()));
        actualMinutes.add(actual.seconds() / 60);
        if (heatmap != null) {
            heatmap.addActual(planned, actual);
        }
        bands.addHeld(planned.seconds(), actual.seconds());
        if (!startDeviations.add(actual.startSecondInclusive() - planned.startSecondInclusive())) {
            outlierDeviation++;
        }
    }

    private boolean isLate(Session session) {
        Instant cancelledAt = session.cancelledAt();
        return cancelledAt != null
                && cancelledAt.getEpochSecond()
                        > session.planned().startSecondInclusive() - rules.lateCancellationSeconds();
    }
}
