package io.evenkeel.domain.statistics;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * What one computation may take. Time follows the sessions and memory the groups, so bounding both bounds it.
 *
 * @param maxSessions sessions to go over
 * @param maxGroups groups, or buckets with the distinct things remembered in them, to keep at once
 */
public record Budget(long maxSessions, long maxGroups) {

    /** No bound; for data whose size is known. */
    public static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

    /** @throws IllegalArgumentException when a bound is below 1 */
    public Budget {
        if (maxSessions < 1 || maxGroups < 1) {
            throw new IllegalArgumentException(
                    "maxSessions and maxGroups must be at least 1, but were " + maxSessions + " and " + maxGroups);
        }
    }

    /** A new account of one computation; the folds of that computation share it. Time is not bounded. */
    public BudgetMeter meter() {
        return new BudgetMeter(this, Long.MAX_VALUE, () -> false);
    }

    /**
     * A new account of one computation that also ends when its time is up.
     *
     * @param allowed how long it may take, for the refusal to name
     * @param isTimeUp asked now and then, from the thread that folds
     */
    public BudgetMeter meter(Duration allowed, BooleanSupplier isTimeUp) {
        return new BudgetMeter(this, allowed.toSeconds(), isTimeUp);
    }
}
