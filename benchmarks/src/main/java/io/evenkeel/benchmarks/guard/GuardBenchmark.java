package io.evenkeel.benchmarks.guard;

import io.evenkeel.adapter.resilience.Guard;
import io.evenkeel.adapter.resilience.GuardSetup;
import io.evenkeel.adapter.resilience.GuardedSessionStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All of a guard beside a bare breaker of Resilience4j with the same numbers, around a port that takes no time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GuardBenchmark {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final SilentTelemetry silent = new SilentTelemetry();
    private final GuardSetup setup = new GuardSetup(LIMIT, silent, silent, System::nanoTime, time -> {}, () -> 0.5);
    private final SessionStore bare = new InstantSessionStore();
    private final SessionStore guarded =
            new GuardedSessionStore(bare, new Guard("reads", setup), new Guard("writes", setup));
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "bare",
            CircuitBreakerConfig.custom()
                    .slidingWindow(10, 20, SlidingWindowType.TIME_BASED)
                    .slowCallDurationThreshold(LIMIT)
                    .build());
    private final Deadline deadline = Deadline.after(Duration.ofDays(1), System::nanoTime);

    @Benchmark
    public long guarded() {
        return guarded.dataVersion(deadline);
    }

    @Benchmark
    public long bareBreaker() {
        return breaker.executeSupplier(() -> bare.dataVersion(deadline));
    }

    @Benchmark
    public long noGuard() {
        return bare.dataVersion(deadline);
    }
}
