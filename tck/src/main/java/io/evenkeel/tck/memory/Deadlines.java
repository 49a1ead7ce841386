package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;

/** How the in-memory adapters keep a deadline: they look at it, since nothing they do takes long. */
final class Deadlines {

    private Deadlines() {}

    static void check(Deadline deadline) {
        if (deadline.isExpired()) {
            throw new StoreException.TimedOut("the deadline passed before the in-memory store was done", null);
        }
    }
}
