package io.evenkeel.examples.studio;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;

/**
 * Makes the one deadline of a request, where it comes in.
 *
 * @param limit how long a request may take
 * @param clock that nobody can set
 */
record RequestDeadlines(Duration limit, MonotonicClock clock) {

    Deadline next() {
        return Deadline.after(limit, clock);
    }
}
