package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What every call to one driven port goes through: metered &gt; circuit breaker &gt; deadline &gt; port. Safe for any
 * thread; it adds no thread of its own.
 *
 * <p>Only failures of the dependency count against the breaker. Conflicts and whatever a visitor throws do not, so that
 * bad input can never open it; nor do calls that were given up because nobody waited for them any more, so that clients who
 * leave cannot either.
 */
public final class Guard {

    private static final int WINDOW_SECONDS = 10;
    private static final int MINIMUM_CALLS = 20;
    private static final int PROBES = 3;
    private static final float THRESHOLD_PERCENT = 50;
    private static final Duration OPEN = Duration.ofSeconds(30);

    private final String port;
    private final CircuitBreaker breaker;
    private final Telemetry telemetry;
    private final MonotonicClock clock;

    /**
     * @param port the port's name in telemetry and messages
     * @param slow a call that takes longer counts like a failed one
     */
    public Guard(String port, Duration slow, Telemetry telemetry, MonotonicClock clock) {
        this.port = port;
        this.telemetry = telemetry;
        this.clock = clock;
        this.breaker = CircuitBreaker.of(
                port,
                CircuitBreakerConfig.custom()
                        .slidingWindow(WINDOW_SECONDS, MINIMUM_CALLS, SlidingWindowType.TIME_BASED)
                        .failureRateThreshold(THRESHOLD_PERCENT)
                        .slowCallRateThreshold(THRESHOLD_PERCENT)
                        .slowCallDurationThreshold(slow)
                        .waitDurationInOpenState(OPEN)
                        .permittedNumberOfCallsInHalfOpenState(PROBES)
                        // A probe that never returns must not keep the breaker half open for ever.
                        .maxWaitDurationInHalfOpenState(OPEN)
                        .recordException(Guard::isFailureOfThePort)
                        .ignoreException(failure -> !isFailureOfThePort(failure))
                        .clock(new MonotonicWallClock(clock))
                        .currentTimestampFunction(any -> clock.nanos(), TimeUnit.NANOSECONDS)
                        .build());
    }

    /**
     * Calls the port.
     *
     * @throws StoreException when the port fails, the deadline has passed, or the breaker is open
     */
    public <T> T call(String operation, Deadline deadline, Supplier<T> call) {
        long start = clock.nanos();
        String outcome = "error";
        try {
            T result = broken(deadline, call);
            outcome = "ok";
            return result;
        } catch (StoreException failed) {
            outcome = deadline.isCancelled()
                    ? "cancelled"
                    : failed.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            throw failed;
        } finally {
            telemetry.portCalled(port, operation, outcome, Duration.ofNanos(clock.nanos() - start));
        }
    }

    /** Like {@link #call}, for a port that gives nothing back. */
    public void run(String operation, Deadline deadline, Runnable call) {
        Boolean done = call(operation, deadline, () -> {
            call.run();
            return Boolean.TRUE;
        });
        Objects.requireNonNull(done);
    }

    private <T> T broken(Deadline deadline, Supplier<T> call) {
        if (deadline.isExpired()) {
            // Not the port's fault, so the breaker does not hear of it.
            throw new StoreException.TimedOut("the deadline passed before " + port + " was called", null);
        }
        try {
            return breaker.executeSupplier(() -> unlessGivenUp(deadline, call));
        } catch (GivenUpException givenUp) {
            throw givenUp.failure();
        } catch (CallNotPermittedException open) {
            throw new StoreException.Unavailable(
                    port + " failed too often and is left alone for up to " + OPEN.toSeconds() + " s", open);
        }
    }

    private static <T> T unlessGivenUp(Deadline deadline, Supplier<T> call) {
        try {
            return call.get();
        } catch (StoreException failed) {
            throw deadline.isCancelled() ? new GivenUpException(failed) : failed;
        }
    }

    private static boolean isFailureOfThePort(Throwable failure) {
        return failure instanceof StoreException && !(failure instanceof StoreException.Conflict);
    }
}
