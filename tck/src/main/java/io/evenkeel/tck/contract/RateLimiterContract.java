package io.evenkeel.tck.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every rate limiter does. */
public interface RateLimiterContract {

    /** Four units in two minutes: one each half minute. */
    RatePolicy FOUR = new RatePolicy("four", 4, Duration.ofMinutes(2));

    /** One that has not counted anything yet. */
    RateLimiter emptyLimiter(RatePolicy policy, MonotonicClock clock);

    @Test
    default void givesAQuotaAtOnceAndThenNothing() {
        RateLimiter limiter = emptyLimiter(FOUR, () -> 7);

        assertThat(LongStream.range(0, 4).mapToObj(i -> limiter.take("a", 1)))
                .extracting(RateBalance::isTaken, RateBalance::remaining)
                .containsExactly(tuple(true, 3L), tuple(true, 2L), tuple(true, 1L), tuple(true, 0L));
        assertThat(limiter.take("a", 1)).isEqualTo(new RateBalance(false, 0, seconds(30), seconds(120)));
        assertThat(limiter.take("b", 1).isTaken()).as("another client").isTrue();
        assertThat(limiter.policy()).isEqualTo(FOUR);
    }

    @Test
    default void saysExactlyHowLongToWait() {
        AtomicLong now = new AtomicLong(-5);
        RateLimiter limiter = emptyLimiter(FOUR, now::get);
        limiter.charge("a", 4);
        now.addAndGet(seconds(11).toNanos());
        Duration wait = limiter.take("a", 2).untilTaken();

        now.addAndGet(wait.toNanos() - 1);
        RateBalance early = limiter.take("a", 2);
        now.addAndGet(1);
        RateBalance inTime = limiter.take("a", 2);

        assertThat(wait).isEqualTo(seconds(49));
        assertThat(early.isTaken()).as("a nanosecond early").isFalse();
        assertThat(early.untilTaken()).isEqualTo(Duration.ofNanos(1));
        assertThat(inTime.isTaken()).isTrue();
    }

    @Test
    default void givesAllOrNothing() {
        RateLimiter limiter = emptyLimiter(FOUR, () -> 0);
        limiter.take("a", 3);

        assertThat(limiter.take("a", 2).isTaken()).isFalse();
        assertThat(limiter.take("a", 1).isTaken()).isTrue();
    }

    @Test
    default void takesNothingWhenItOnlyLooks() {
        RateLimiter limiter = emptyLimiter(FOUR, () -> 0);
        limiter.take("a", 1);

        assertThat(limiter.take("a", 0)).isEqualTo(limiter.take("a", 0));
        assertThat(limiter.take("a", 0)).isEqualTo(new RateBalance(true, 3, Duration.ZERO, seconds(30)));
    }

    @Test
    default void chargesMoreThanThereIs() {
        AtomicLong now = new AtomicLong();
        RateLimiter limiter = emptyLimiter(FOUR, now::get);

        assertThat(limiter.charge("a", 10)).isEqualTo(new RateBalance(true, 0, Duration.ZERO, seconds(300)));
        assertThat(limiter.take("a", 0).isTaken())
                .as("not even nothing, for one in debt")
                .isFalse();
        assertThat(limiter.take("a", 1).untilTaken()).isEqualTo(seconds(210));
        now.addAndGet(seconds(210).toNanos());
        assertThat(limiter.take("a", 1).isTaken()).isTrue();
    }

    @Test
    default void savesNoMoreThanAQuota() {
        AtomicLong now = new AtomicLong();
        RateLimiter limiter = emptyLimiter(FOUR, now::get);
        limiter.take("a", 1);
        now.addAndGet(Duration.ofDays(400).toNanos());

        assertThat(limiter.take("a", 4)).isEqualTo(new RateBalance(true, 0, Duration.ZERO, seconds(120)));
        assertThat(limiter.take("a", 1).isTaken()).isFalse();
    }

    @Test
    default void givesEightThreadsTogetherNoMoreThanOne() throws Exception {
        RateLimiter limiter = emptyLimiter(new RatePolicy("many", 1_000, Duration.ofHours(1)), () -> 0);

        Callable<Long> greedy = () -> LongStream.range(0, 500)
                .filter(i -> limiter.take("a", 1).isTaken())
                .count();
        List<Long> taken = Together.call(Collections.nCopies(8, greedy));

        assertThat(taken.stream().mapToLong(Long::longValue).sum()).isEqualTo(1_000);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
