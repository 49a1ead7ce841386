package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a trainer besides the sessions.
 *
 * @param name what people call the trainer
 * @param active whether the trainer still works here; only active ones share the load that fairness looks at
 * @param available when the trainer could work in the range; null when that is not kept
 * @param contractSeconds what the contract gives for the range (weekly maximum / 7 for each local day); null when that is
 *     not kept
 */
public record TrainerTerms(
        String name,
        boolean active,
        @Nullable IntervalSet available,
        @Nullable Long contractSeconds) {

    /** @throws IllegalArgumentException when the name is blank or the contract is negative */
    public TrainerTerms {
        if (name.isBlank() || (contractSeconds != null && contractSeconds < 0)) {
            throw new IllegalArgumentException(
                    "a trainer needs a name and a contract that is not negative, but they were '" + name + "' and "
                            + contractSeconds);
        }
    }

    /** An active trainer of whom neither availability nor contract is kept. */
    public static TrainerTerms named(String name) {
        return new TrainerTerms(name, true, null, null);
    }

    public TrainerTerms inactive() {
        return new TrainerTerms(name, false, available, contractSeconds);
    }

    public TrainerTerms availableIn(IntervalSet newAvailable) {
        return new TrainerTerms(name, active, newAvailable, contractSeconds);
    }

    public TrainerTerms contractedFor(long newContractSeconds) {
        return new TrainerTerms(name, active, available, newContractSeconds);
    }
}
