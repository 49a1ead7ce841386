package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one session contributes to the sums. This is the one place that says it; what adds sessions up, one by one or in
 * columns, reads it here.
 *
 * <p>Filled again for each session, so that a fold makes no object for each. What does not apply is 0. Not safe for
 * concurrent use.
 */
public final class Contribution {

    private final StatisticsRules rules;

    private Standing standing = Standing.PLANNED;
    private Times times = Times.USABLE;
    private long overdueFromSecond;
    private boolean lateCancelled;
    private boolean unassigned;
    private SeatTotals seats = SeatTotals.ZERO;
    private long plannedSeconds;
    private @Nullable Interval held;
    private long overlapSeconds;
    private long deviationSeconds;

    public Contribution(StatisticsRules rules) {
        this.rules = rules;
    }

    /**
     * Reads what a session contributes, in place of the one before.
     *
     * @return false for a void one, which contributes nothing and leaves this as it was
     */
    public boolean read(Session session) {
        Standing found = Standing.of(session.status());
        if (found == null) {
            return false;
        }
        Actual actual = session.actual();
        standing = found;
        overdueFromSecond = overdueFromSecond(session, rules);
        lateCancelled = found == Standing.CANCELLED && isLate(session);
        unassigned = session.trainer() == null;
        seats = found == Standing.COMPLETED ? SeatTotals.of(session.seats()) : SeatTotals.ZERO;
        times = timesOf(session.status(), actual);
        readTimes(session.planned(), actual);
        return true;
    }

    /** When a planned session without actual times becomes overdue; {@link Long#MAX_VALUE} for never. */
    public static long overdueFromSecond(long plannedEndSecond, StatisticsRules rules) {
        long from = plannedEndSecond + rules.overdueAfterSeconds();
        return from < plannedEndSecond ? Long.MAX_VALUE : from;
    }

    /** When a session becomes overdue unless somebody closes it: the one thing that time alone changes. */
    static long overdueFromSecond(Session session, StatisticsRules rules) {
        return session.status() == SessionStatus.PLANNED && session.actual() == null
                ? overdueFromSecond(session.planned().endSecondExclusive(), rules)
                : Long.MAX_VALUE;
    }

    private static Times timesOf(SessionStatus status, @Nullable Actual actual) {
        if (actual == null) {
            return status == SessionStatus.COMPLETED ? Times.MISSING : Times.USABLE;
        }
        if (actual.isOpen()) {
            return status == SessionStatus.IN_PROGRESS ? Times.USABLE : Times.OPEN;
        }
        return actual.isInverted() ? Times.INVERTED : Times.USABLE;
    }

    private void readTimes(Interval planned, @Nullable Actual actual) {
        plannedSeconds = times == Times.USABLE ? planned.seconds() : 0;
        held = null;
        overlapSeconds = 0;
        deviationSeconds = 0;
        if (standing == Standing.COMPLETED && times == Times.USABLE && actual != null) {
            Interval took = actual.interval().orElseThrow();
            held = took;
            overlapSeconds = planned.overlapSeconds(took);
            deviationSeconds = took.startSecondInclusive() - planned.startSecondInclusive();
        }
    }

    private boolean isLate(Session session) {
        Instant cancelledAt = session.cancelledAt();
        return cancelledAt != null
                && cancelledAt.getEpochSecond()
                        > session.planned().startSecondInclusive() - rules.lateCancellationSeconds();
    }

    /** What it counts as, as long as it is not overdue. */
    public Standing standing() {
        return standing;
    }

    /** What it counts as at a moment. */
    public Standing standingAt(Instant asOf) {
        return overdueFromSecond <= asOf.getEpochSecond() ? Standing.OVERDUE : standing;
    }

    /** From when on it is overdue; {@link Long#MAX_VALUE} when it never will be. */
    public long overdueFromSecond() {
        return overdueFromSecond;
    }

    /** Whether it was cancelled less than the notice before its planned start. */
    public boolean lateCancelled() {
        return lateCancelled;
    }

    /** Whether nobody gives it. */
    public boolean unassigned() {
        return unassigned;
    }

    /** Its seats, when it was completed. */
    public SeatTotals seats() {
        return seats;
    }

    public Times times() {
        return times;
    }

    /** P, when its times are usable. */
    public long plannedSeconds() {
        return plannedSeconds;
    }

    /** When it took place; null unless it was completed and its times are usable. Only then what follows applies. */
    public @Nullable Interval held() {
        return held;
    }

    /** A. */
    public long actualSeconds() {
        return held == null ? 0 : held.seconds();
    }

    /** The whole minutes that it took. */
    public long actualMinute() {
        return actualSeconds() / 60;
    }

    /** V: the time that lies in its plan and in its actual interval. */
    public long overlapSeconds() {
        return overlapSeconds;
    }

    /** (A - P)+. */
    public long overrunSeconds() {
        return held == null ? 0 : Math.max(0, held.seconds() - plannedSeconds);
    }

    public Band band() {
        return Band.of(actualSeconds(), plannedSeconds, rules);
    }

    /** How late it started; early is negative. */
    public long deviationSeconds() {
        return deviationSeconds;
    }

    /** The whole minute of how late it started. */
    public long deviationMinute() {
        return StartDeviations.minuteOf(deviationSeconds);
    }
}
