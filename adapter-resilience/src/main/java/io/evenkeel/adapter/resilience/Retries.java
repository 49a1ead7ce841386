package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.function.Function;

/**
 * Makes a call again when its port was unavailable and may do better the next moment. Never after a timeout, an open breaker
 * or a refusal; never past the budget; and only where what the failed attempt took would fit once more into the limit of the
 * port and the deadline of the caller, so that repeats lengthen no answer beyond what one slow call may take.
 *
 * <p>The waits have full jitter (0 to 50 ms, then 0 to 100 ms): whoever failed together does not come back together.
 */
final class Retries {

    private static final int MOST_ATTEMPTS = 3;
    private static final Duration LONGEST_FIRST_WAIT = Duration.ofMillis(50);

    private final GuardSetup setup;
    private final String port;
    private final PortBreaker breaker;
    private final RetryBudget budget = new RetryBudget();

    Retries(String port, PortBreaker breaker, GuardSetup setup) {
        this.port = port;
        this.breaker = breaker;
        this.setup = setup;
    }

    /** @param start when the call began. A look at the clock costs as much as all the counting, so nobody looks twice */
    <T> T call(String operation, CallKind kind, Deadline deadline, long start, Function<Deadline, T> call) {
        budget.earn();
        Deadline whole = deadline.atMost(setup.limit());
        boolean hasAll = whole != deadline;
        MonotonicClock clock = setup.clock();
        long begun = start;
        for (int attempt = 1; ; attempt++) {
            try {
                return breaker.call(
                        kind.isBounded() ? whole : deadline, begun, hasAll && attempt == 1, kind.isBounded(), call);
            } catch (StoreException.Unavailable failed) {
                Duration took = Duration.ofNanos(clock.nanos() - begun);
                Duration wait = wait(attempt);
                if (attempt == MOST_ATTEMPTS || !fits(wait.plus(took), whole) || !isAllowed(kind)) {
                    throw failed;
                }
                setup.policies().callRepeated(port, operation);
                pause(wait, failed);
                begun = clock.nanos();
            }
        }
    }

    private static boolean fits(Duration more, Deadline whole) {
        return more.compareTo(whole.remaining()) < 0;
    }

    /** Asks for the budget last, since asking takes from it. */
    private boolean isAllowed(CallKind kind) {
        return kind.isRepeatable().getAsBoolean() && !Thread.currentThread().isInterrupted() && budget.spend();
    }

    private Duration wait(int attempt) {
        double longest = LONGEST_FIRST_WAIT.multipliedBy(1L << (attempt - 1)).toNanos();
        return Duration.ofNanos((long) (setup.random().getAsDouble() * longest));
    }

    private void pause(Duration wait, StoreException.Unavailable failed) {
        try {
            setup.pause().during(wait);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            failed.addSuppressed(interrupted);
            throw failed;
        }
    }
}
