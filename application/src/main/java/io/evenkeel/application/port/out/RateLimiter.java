package io.evenkeel.application.port.out;

/**
 * Counts what clients take from a quota that fills up again evenly, so that waiting exactly as long as it says is enough. Never
 * waits itself. Safe for any thread.
 *
 * <p>A client is whatever a name stands for. One that took nothing for the window of the policy has its whole quota, so a limiter
 * need not remember it.
 */
public interface RateLimiter {

    /** How much there is to take. */
    RatePolicy policy();

    /**
     * Takes units, all of them or none.
     *
     * @param units from 0, which only looks, to the quota
     */
    RateBalance take(String client, long units);

    /**
     * Takes units that were used already, also when there are fewer: what is missing has to fill up first.
     *
     * @param units at least 0
     */
    RateBalance charge(String client, long units);
}
