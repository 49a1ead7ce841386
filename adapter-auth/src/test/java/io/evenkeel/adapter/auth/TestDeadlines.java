package io.evenkeel.adapter.auth;

import io.evenkeel.application.time.Deadline;
import java.time.Duration;

/** Deadlines on a clock that stands still. */
final class TestDeadlines {

    private TestDeadlines() {}

    static Deadline ample() {
        return Deadline.after(Duration.ofMinutes(1), () -> 0);
    }

    static Deadline passed() {
        return Deadline.after(Duration.ZERO, () -> 0);
    }
}
