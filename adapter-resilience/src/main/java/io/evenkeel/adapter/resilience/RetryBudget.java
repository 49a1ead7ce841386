package io.evenkeel.adapter.resilience;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many calls may be repeated: each call earns a tenth of a repeat, and at most ten are saved up. It begins empty, so at
 * every moment there were at most 1.1 times as many calls as without repeats, also in the worst storm. Safe for any thread.
 */
final class RetryBudget {

    private static final int TENTHS_OF_A_REPEAT = 10;
    private static final int MOST_TENTHS = 100;

    private final AtomicInteger tenths = new AtomicInteger();

    void earn() {
        if (tenths.get() < MOST_TENTHS) {
            tenths.getAndUpdate(saved -> Math.min(MOST_TENTHS, saved + 1));
        }
    }

    /** Takes one repeat, when one is saved. */
    boolean spend() {
        return tenths.getAndUpdate(saved -> saved < TENTHS_OF_A_REPEAT ? saved : saved - TENTHS_OF_A_REPEAT)
                >= TENTHS_OF_A_REPEAT;
    }
}
