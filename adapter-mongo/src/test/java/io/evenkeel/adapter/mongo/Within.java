package io.evenkeel.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Deadlines, and how long it takes to fail. */
final class Within {

    /** For a machine that is busy with other things. */
    static final Duration SLACK = Duration.ofMillis(1_500);

    private Within() {}

    static Deadline in(Duration time) {
        return Deadline.after(time, System::nanoTime);
    }

    static Deadline ample() {
        return in(Duration.ofSeconds(30));
    }

    static Throwable fails(Duration limit, ThrowingCallable call) {
        long start = System.nanoTime();
        Throwable failure = Assertions.catchThrowable(call);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit.plus(SLACK));
        return failure;
    }
}
