package io.evenkeel.tck.contract;

import io.evenkeel.application.time.Deadline;
import java.time.Duration;

/** Deadlines for contracts: one that no healthy adapter meets, and one that has passed. */
final class ContractDeadlines {

    private ContractDeadlines() {}

    static Deadline ample() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }

    /** For calls that queue behind many others. */
    static Deadline patient() {
        return Deadline.after(Duration.ofMinutes(5), System::nanoTime);
    }

    static Deadline expired() {
        return Deadline.after(Duration.ofSeconds(-1), System::nanoTime);
    }
}
