package io.evenkeel.application.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private long nanos = Long.MAX_VALUE - 5;

    @Test
    void runsOutEvenWhenTheClockOverflows() {
        Deadline deadline = Deadline.after(Duration.ofNanos(10), () -> nanos);

        assertThat(deadline.isExpired()).isFalse();
        assertThat(deadline.remaining()).isEqualTo(Duration.ofNanos(10));
        nanos += 10;

        assertThat(deadline.isExpired()).isTrue();
        assertThat(deadline.remaining()).isZero();
    }

    @Test
    void anInnerLimitNeverReachesPastTheOuterOne() {
        Deadline outer = Deadline.after(Duration.ofSeconds(10), () -> nanos);

        assertThat(outer.atMost(Duration.ofSeconds(3)).remaining()).isEqualTo(Duration.ofSeconds(3));
        assertThat(outer.atMost(Duration.ofSeconds(30)).remaining()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void endsAtOnceWhenNobodyWaitsAnyMore() {
        Cancellation cancellation = new Cancellation();
        Deadline outer = Deadline.after(Duration.ofSeconds(10), () -> nanos, cancellation);
        Deadline inner = outer.atMost(Duration.ofSeconds(3));
        assertThat(inner.isExpired()).isFalse();
        assertThat(inner.isCancelled()).isFalse();

        cancellation.cancel();

        assertThat(outer.isExpired()).isTrue();
        assertThat(inner.isExpired()).isTrue();
        assertThat(inner.isCancelled()).isTrue();
        assertThat(inner.remaining()).isZero();
    }

    @Test
    void runsOutWithoutBeingCancelled() {
        Deadline deadline = Deadline.after(Duration.ofNanos(10), () -> nanos);
        nanos += 10;

        assertThat(deadline.isExpired()).isTrue();
        assertThat(deadline.isCancelled()).isFalse();
    }
}
