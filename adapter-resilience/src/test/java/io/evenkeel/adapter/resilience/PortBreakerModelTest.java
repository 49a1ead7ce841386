package io.evenkeel.adapter.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.adapter.resilience.PortBreaker.Verdict;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of calls that overlap, of failures, slow calls, probes that never come back and time that stands still or
 * leaps: after each step the breaker does what the model does.
 */
class PortBreakerModelTest {

    private static final int SEQUENCES = 10_000;
    private static final int STEPS = 60;

    /** What is compared with the model. */
    private interface Subject {
        long permit();

        void settle(long permit, Verdict verdict, long nanos);

        String state();
    }

    private record UnderWay(long permit, Object modelled) {}

    private long nanos;

    @Test
    void doesAsTheModelDoes() {
        int probes = 0;
        int opened = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            BreakerModel model = new BreakerModel();
            opened += play(seed, model, this::ours) ? 1 : 0;
            probes += model.probes;
        }

        assertThat(opened).as("sequences in which the breaker opened").isGreaterThan(SEQUENCES / 2);
        assertThat(probes).as("probes").isGreaterThan(SEQUENCES);
    }

    @Test
    void wouldFindWhatResilience4jDoesByItself() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> {
            for (int seed = 0; seed < SEQUENCES; seed++) {
                play(seed, new BreakerModel(), this::bare);
            }
        });
    }

    private boolean play(int seed, BreakerModel model, Supplier<Subject> made) {
        Random random = new Random(seed);
        // Where monotonic time begins means nothing.
        nanos = random.nextInt() * 1_000_000_000L + random.nextInt(1_000_000_000);
        Subject subject = made.get();
        List<UnderWay> underWay = new ArrayList<>();
        boolean hasOpened = false;
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0 -> nanos += TimeUnit.MILLISECONDS.toNanos(random.nextInt(2_000));
                case 1 -> nanos += leap(random);
                case 2, 3 -> begin(1 + random.nextInt(4), model, subject, underWay);
                case 4 -> {
                    begin(25, model, subject, underWay);
                    end(25, random, model, subject, underWay);
                }
                default -> end(1 + random.nextInt(4), random, model, subject, underWay);
            }
            hasOpened |= model.state().equals("OPEN");
            assertThat(subject.state())
                    .as("state, seed %d, step %d", seed, step)
                    .isEqualTo(model.state());
        }
        return hasOpened;
    }

    private static long leap(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> PortBreaker.OPEN.toNanos();
            case 1 -> PortBreaker.OPEN.plusNanos(1).toNanos();
            case 2 -> Duration.ofHours(1).toNanos();
            default -> TimeUnit.SECONDS.toNanos(1 + random.nextInt(12));
        };
    }

    private void begin(int count, BreakerModel model, Subject subject, List<UnderWay> underWay) {
        for (int i = 0; i < count; i++) {
            Object modelled = model.permit(nanos);
            long permit = subject.permit();
            assertThat(permit != PortBreaker.REFUSED).as("let through").isEqualTo(!modelled.equals(""));
            if (permit != PortBreaker.REFUSED) {
                underWay.add(new UnderWay(permit, modelled));
            }
        }
    }

    private void end(int count, Random random, BreakerModel model, Subject subject, List<UnderWay> underWay) {
        int ends = Math.min(count, underWay.size());
        int badness = random.nextInt(101);
        for (int i = 0; i < ends; i++) {
            UnderWay one = underWay.remove(random.nextInt(underWay.size()));
            Verdict verdict = random.nextInt(8) == 0
                    ? Verdict.NOTHING
                    : random.nextInt(100) < badness ? Verdict.FAILED : Verdict.ANSWERED;
            long took = TestGuards.LIMIT.toNanos() + (random.nextInt(4) == 0 ? 1 : 0);
            model.settle(one.modelled(), verdict, took, nanos);
            subject.settle(one.permit(), verdict, took);
        }
    }

    private Subject ours() {
        return new Subject() {
            private final PortBreaker breaker = new PortBreaker("port", TestGuards.setup(() -> nanos));

            @Override
            public long permit() {
                return breaker.permit();
            }

            @Override
            public void settle(long permit, Verdict verdict, long took) {
                breaker.settle(permit, verdict, took);
            }

            @Override
            public String state() {
                return breaker.state().name();
            }
        };
    }

    /** The same numbers without what is added to them. */
    private Subject bare() {
        return new Subject() {
            private final CircuitBreaker breaker = CircuitBreaker.of(
                    "port",
                    CircuitBreakerConfig.custom()
                            .slidingWindow(
                                    PortBreaker.WINDOW_SECONDS, PortBreaker.MINIMUM_CALLS, SlidingWindowType.TIME_BASED)
                            .failureRateThreshold(PortBreaker.THRESHOLD_PERCENT)
                            .slowCallRateThreshold(PortBreaker.THRESHOLD_PERCENT)
                            .slowCallDurationThreshold(TestGuards.LIMIT)
                            .waitDurationInOpenState(PortBreaker.OPEN)
                            .permittedNumberOfCallsInHalfOpenState(PortBreaker.PROBES)
                            .clock(new MonotonicWallClock(() -> nanos))
                            .build());

            @Override
            public long permit() {
                return breaker.tryAcquirePermission() ? 0 : PortBreaker.REFUSED;
            }

            @Override
            public void settle(long permit, Verdict verdict, long took) {
                switch (verdict) {
                    case ANSWERED -> breaker.onSuccess(took, TimeUnit.NANOSECONDS);
                    case FAILED -> breaker.onError(took, TimeUnit.NANOSECONDS, new IllegalStateException("failed"));
                    case NOTHING -> breaker.releasePermission();
                }
            }

            @Override
            public String state() {
                return breaker.getState().name();
            }
        };
    }
}
