package io.evenkeel.domain.statistics;

import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.time.IntervalSet;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
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

    private static final int DAYS_OF_A_WEEK = 7;

    /** @throws IllegalArgumentException when the name is blank or the contract is negative */
    public TrainerTerms {
        if (name.isBlank() || (contractSeconds != null && contractSeconds < 0)) {
            throw new IllegalArgumentException(
                    "a trainer needs a name and a contract that is not negative, but they were '" + name + "' and "
                            + contractSeconds);
        }
    }

    /**
     * What the roster says of a trainer for a range of days. Takes the time of resolving the availability, see
     * {@link io.evenkeel.domain.availability.Availability}.
     *
     * <p>Available seconds are those that the rules open and no absence takes. Contract seconds are the weekly maximum / 7
     * for each local day of the range, rounded down once for the whole range.
     *
     * @param range the local days of the report
     * @param zone the zone of the report, whatever the trainer's own is
     */
    public static TrainerTerms of(Trainer trainer, LocalDateRange range, ZoneId zone) {
        IntervalSet available = range.interval(zone)
                .map(days -> trainer.availability().free(days))
                .orElse(IntervalSet.EMPTY);
        WeeklyContract contract = trainer.contract();
        Long seconds = contract == null ? null : range.days() * contract.maximumSeconds() / DAYS_OF_A_WEEK;
        return new TrainerTerms(trainer.name(), trainer.active(), available, seconds);
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
