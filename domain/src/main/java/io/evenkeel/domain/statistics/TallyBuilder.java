package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Adds sessions up without an object for each. This is the one place that says what a session contributes.
 *
 * <p>Constant memory, about 30 KB. Not safe for concurrent use: give each thread its own and add the tallies.
 */
public final class TallyBuilder {

    private static final int STANDINGS = Standing.values().length;
    private static final int DEVIATION_LIMIT_MINUTES = (int) (StartDeviations.LIMIT_SECONDS / 60);

    private final Instant asOf;
    private final StatisticsRules rules;

    private final long[] sessions = new long[STANDINGS];
    private final long[] plannedSeconds = new long[STANDINGS];
    private long lateCancelled;
    private long actualSeconds;
    private long overlapSeconds;

    private long missed;
    private long shorter;
    private long asPlanned;
    private long longer;

    private long deviationSum;
    private long deviationSquares;
    private long deviationMin = Long.MAX_VALUE;
    private long deviationMax = Long.MIN_VALUE;
    private long deviations;
    private final long[] deviationMinutes = new long[2 * DEVIATION_LIMIT_MINUTES + 1];

    private SeatTotals seats = SeatTotals.ZERO;

    private long missingActual;
    private long openActual;
    private long invertedActual;
    private long outlierDeviation;
    private long unassigned;

    /** @param asOf the moment that decides what is overdue */
    public TallyBuilder(Instant asOf, StatisticsRules rules) {
        this.asOf = asOf;
        this.rules = rules;
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

    /** The sums so far; adding may go on afterwards. */
    public Tally build() {
        return new Tally(
                PerStatus.of(sessions),
                lateCancelled,
                PerStatus.of(plannedSeconds),
                actualSeconds,
                overlapSeconds,
                new DurationBands(missed, shorter, asPlanned, longer),
                startDeviations(),
                seats,
                new DataQuality(missingActual, openActual, invertedActual, outlierDeviation, unassigned));
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
        switch (standing) {
            case NO_SHOW, OVERDUE -> missed++;
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
        if (100 * actual.seconds() < rules.shorterBelowPercent() * planned.seconds()) {
            shorter++;
        } else if (100 * actual.seconds() > rules.longerAbovePercent() * planned.seconds()) {
            longer++;
        } else {
            asPlanned++;
        }
        addDeviation(actual.startSecondInclusive() - planned.startSecondInclusive());
    }

    private void addDeviation(long seconds) {
        if (Math.abs(seconds) > StartDeviations.LIMIT_SECONDS) {
            outlierDeviation++;
            return;
        }
        deviations++;
        deviationSum = Math.addExact(deviationSum, seconds);
        deviationSquares = Math.addExact(deviationSquares, seconds * seconds);
        deviationMin = Math.min(deviationMin, seconds);
        deviationMax = Math.max(deviationMax, seconds);
        deviationMinutes[Math.floorDiv((int) seconds, 60) + DEVIATION_LIMIT_MINUTES]++;
    }

    private boolean isLate(Session session) {
        Instant cancelledAt = session.cancelledAt();
        return cancelledAt != null
                && cancelledAt.getEpochSecond()
                        > session.planned().startSecondInclusive() - rules.lateCancellationSeconds();
    }

    private StartDeviations startDeviations() {
        return deviations == 0
                ? StartDeviations.ZERO
                : new StartDeviations(
                        deviations,
                        deviationSum,
                        deviationSquares,
                        deviationMin,
                        deviationMax,
                        MinuteHistogram.of(-DEVIATION_LIMIT_MINUTES, deviationMinutes));
    }
}
