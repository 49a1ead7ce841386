package io.evenkeel.tck.contract;

import io.evenkeel.application.time.Deadline;
import java.time.Duration;

/** Deadlines for contracts: one that no healthy adapter meets, and one that has passed. */
final class ContractDeadlines {

    private ContractDeadlines() {}

    static Deadline ample() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }

    static Deadline expired() {
        return Deadline.after(Duration.ofSeconds(-1), System::nanoTime);
    }
}
