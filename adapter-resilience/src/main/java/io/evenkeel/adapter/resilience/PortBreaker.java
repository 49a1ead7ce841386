package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Leaves a port alone that fails too often. Of the calls of the last 10 s, once there are 20, half have to have failed or
 * been slow; then nothing passes for 30 s, then 3 probes do, and two good ones close it again.
 *
 * <p>Resilience4j counts, on monotonic time. Added to it here, because it would do otherwise:
 *
 * <ul>
 *   <li>what a call says counts only in the state in which it was let through. A late conflict of a closed breaker would
 *       else give a half-open one a probe too many, and a late failure would stand for a probe;
 *   <li>probes that have not come back after 30 s are given up, and new ones pass. Resilience4j would wait for ever, or
 *       measure that time with a thread of its own on the real clock.
 * </ul>
 *
 * <p>Safe for any thread. While it is closed, calls share nothing but the counters.
 */
final class PortBreaker {

    /** What a call says about its port. */
    enum Verdict {
        ANSWERED,
        FAILED,
        /** Says nothing about the port. */
        NOTHING
    }

    static final int WINDOW_SECONDS = 10;
    static final int MINIMUM_CALLS = 20;
    static final int PROBES = 3;
    static final int THRESHOLD_PERCENT = 50;
    static final Duration OPEN = Duration.ofSeconds(30);

    static final long REFUSED = -1;
    private static final long CLOSED = 0;

    private final String port;
    private final GuardSetup setup;
    private final MonotonicClock clock;
    private final CircuitBreaker breaker;
    private final AtomicReference<State> told = new AtomicReference<>(State.CLOSED);

    /** Every step of a breaker that is not closed is taken under it. */
    private final Object lock = new Object();

    private long round = CLOSED;
    private long roundBegan;

    PortBreaker(String port, GuardSetup setup) {
        this.port = port;
        this.setup = setup;
        this.clock = setup.clock();
        this.breaker = CircuitBreaker.of(
                port,
                CircuitBreakerConfig.custom()
                        .slidingWindow(WINDOW_SECONDS, MINIMUM_CALLS, SlidingWindowType.TIME_BASED)
                        .failureRateThreshold(THRESHOLD_PERCENT)
                        .slowCallRateThreshold(THRESHOLD_PERCENT)
                        .slowCallDurationThreshold(setup.limit())
                        .waitDurationInOpenState(OPEN)
                        .permittedNumberOfCallsInHalfOpenState(PROBES)
                        .clock(new MonotonicWallClock(clock))
                        .currentTimestampFunction(any -> clock.nanos(), TimeUnit.NANOSECONDS)
                        .build());
    }

    /**
     * Calls the port within a deadline.
     *
     * @param start when the call began
     * @param hasAll whether the deadline leaves the whole limit of the port, so that a timeout is the port's own fault
     * @param isTimed whether taking longer than the limit is a fault as well
     * @throws BreakerOpenException when the port is left alone
     */
    <T> T call(Deadline deadline, long start, boolean hasAll, boolean isTimed, Function<Deadline, T> call) {
        long permit = permit();
        if (permit == REFUSED) {
            throw new BreakerOpenException(
                    port + " failed too often and is left alone for up to " + OPEN.toSeconds() + " s");
        }
        Verdict verdict = Verdict.NOTHING;
        try {
            // Who has all of the limit left has some.
            if (hasAll ? deadline.isCancelled() : deadline.isExpired()) {
                throw new StoreException.TimedOut("the deadline passed before " + port + " was called", null);
            }
            T result = call.apply(deadline);
            verdict = Verdict.ANSWERED;
            return result;
        } catch (StoreException failed) {
            verdict = !deadline.isCancelled() && isFailureOfThePort(failed, hasAll) ? Verdict.FAILED : Verdict.NOTHING;
            throw failed;
        } finally {
            settle(permit, verdict, isTimed ? clock.nanos() - start : 0);
        }
    }

    boolean isLeftAlone() {
        return breaker.getState() == State.OPEN;
    }

    State state() {
        return breaker.getState();
    }

    /**
     * A port that is away, or that took all the time it has. Data that is not as it should be, a caller that was in a hurry
     * or went away, and whatever a visitor throws, say nothing about it: bad input can never open a breaker.
     */
    private static boolean isFailureOfThePort(StoreException failed, boolean hasAll) {
        if (failed instanceof StoreException.Unavailable) {
            return !Thread.currentThread().isInterrupted();
        }
        return failed instanceof StoreException.TimedOut && hasAll;
    }

    /** Which state lets a call through, or {@link #REFUSED}. Each one that is let through has to be settled. */
    long permit() {
        if (breaker.getState() == State.CLOSED && breaker.tryAcquirePermission()) {
            return CLOSED;
        }
        synchronized (lock) {
            State before = breaker.getState();
            if (before == State.HALF_OPEN && clock.nanos() - roundBegan > OPEN.toNanos()) {
                breaker.transitionToHalfOpenState();
                beginRound();
            }
            boolean isPermitted = breaker.tryAcquirePermission();
            if (before == State.OPEN && breaker.getState() == State.HALF_OPEN) {
                beginRound();
                tell();
            }
            if (!isPermitted) {
                return REFUSED;
            }
            return breaker.getState() == State.HALF_OPEN ? round : CLOSED;
        }
    }

    private void beginRound() {
        round++;
        roundBegan = clock.nanos();
    }

    /** @param nanos how long the call took; 0 when that does not matter */
    void settle(long permit, Verdict verdict, long nanos) {
        if (permit == CLOSED && breaker.getState() == State.CLOSED) {
            record(verdict, nanos);
        } else {
            synchronized (lock) {
                if (breaker.getState() == State.HALF_OPEN && permit == round) {
                    record(verdict, nanos);
                }
            }
        }
        tell();
    }

    private void record(Verdict verdict, long nanos) {
        switch (verdict) {
            case ANSWERED -> breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
            case FAILED -> breaker.onError(nanos, TimeUnit.NANOSECONDS, new FailedCall());
            case NOTHING -> breaker.releasePermission();
        }
    }

    private void tell() {
        State now = breaker.getState();
        if (told.get() != now && told.getAndSet(now) != now) {
            Duration leftAlone = now == State.OPEN ? OPEN : Duration.ZERO;
            setup.policies().breakerChanged(port, now.name().toLowerCase(Locale.ROOT), leftAlone);
        }
    }

    /** Stands for every failure: which ones count has been decided. */
    private static final class FailedCall extends RuntimeException {

        FailedCall() {
            super("the call failed", null, false, false);
        }
    }
}
