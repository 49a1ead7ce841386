package io.evenkeel.adapter.mongo;

import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A deadline that is far away until a test draws it near, so that what comes before may take its time. */
final class ApproachingDeadline {

    private static final Duration FAR = Duration.ofSeconds(60);

    private final AtomicLong skippedNanos = new AtomicLong();
    private final Deadline deadline = Deadline.after(FAR, () -> System.nanoTime() + skippedNanos.get());
    private final long begun = System.nanoTime();

    Deadline deadline() {
        return deadline;
    }

    /** From now on only this much time is left. */
    void leave(Duration time) {
        skippedNanos.addAndGet(deadline.remaining().minus(time).toNanos());
    }

    /** How long ago it passed; negative while it has not. */
    Duration overrun() {
        return Duration.ofNanos(System.nanoTime() - begun + skippedNanos.get()).minus(FAR);
    }
}
