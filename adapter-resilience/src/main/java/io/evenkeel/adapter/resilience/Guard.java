package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What every call to one driven port goes through: metered &gt; retry &gt; circuit breaker &gt; deadline &gt; port. One
 * call is one call for telemetry, however often it was made; the breaker sees each attempt; and who is refused by the
 * breaker waits for nothing. Safe for any thread; it adds no thread of its own.
 */
public final class Guard {

    private final String port;
    private final GuardSetup setup;
    private final PortBreaker breaker;
    private final Retries retries;

    /** @param port the port's name in telemetry and messages */
    public Guard(String port, GuardSetup setup) {
        this(port, setup, new PortBreaker(port, setup));
    }

    Guard(String port, GuardSetup setup, PortBreaker breaker) {
        this.port = port;
        this.setup = setup;
        this.breaker = breaker;
        this.retries = new Retries(port, breaker, setup);
    }

    /** The port's name in telemetry and messages. */
    public String port() {
        return port;
    }

    /** Whether the port has failed too often, and nobody calls it for now. */
    public boolean isLeftAlone() {
        return breaker.isLeftAlone();
    }

    /**
     * Calls the port, which gets the time that it may take.
     *
     * @throws StoreException when the port fails, the deadline has passed, or the breaker is open
     */
    <T> T call(String operation, CallKind kind, Deadline deadline, Function<Deadline, T> call) {
        MonotonicClock clock = setup.clock();
        long start = clock.nanos();
        String outcome = "error";
        try {
            T result = retried(operation, kind, deadline, start, call);
            outcome = "ok";
            return result;
        } catch (StoreException failed) {
            outcome = deadline.isCancelled()
                    ? "cancelled"
                    : failed.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            throw failed;
        } finally {
            setup.telemetry().portCalled(port, operation, outcome, Duration.ofNanos(clock.nanos() - start));
        }
    }

    /** Like {@link #call}, for a port that gives nothing back. */
    void run(String operation, CallKind kind, Deadline deadline, Consumer<Deadline> call) {
        Boolean done = call(operation, kind, deadline, within -> {
            call.accept(within);
            return Boolean.TRUE;
        });
        Objects.requireNonNull(done);
    }

    private <T> T retried(String operation, CallKind kind, Deadline deadline, long start, Function<Deadline, T> call) {
        try {
            return retries.call(operation, kind, deadline, start, call);
        } catch (BreakerOpenException open) {
            throw new StoreException.Unavailable(String.valueOf(open.getMessage()), open);
        }
    }
}
