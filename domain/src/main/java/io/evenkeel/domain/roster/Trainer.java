package io.evenkeel.domain.roster;

import io.evenkeel.domain.availability.Availability;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A person who gives sessions. Immutable.
 *
 * @param id its identity
 * @param name what people call them, at most 200 characters
 * @param skills the activities they can give
 * @param availability when they can work, in their own zone
 * @param contract how much they are to work in a week, null when that is not kept
 * @param active whether new sessions may be given to them; the past of one who left stays
 */
public record Trainer(
        TrainerId id,
        String name,
        Set<ActivityId> skills,
        Availability availability,
        @Nullable WeeklyContract contract,
        boolean active)
        implements RosterEntity {

    /** @throws IllegalArgumentException when the name is blank or too long */
    public Trainer {
        Ids.requireValidName(name);
        skills = Set.copyOf(skills);
    }

    /** An active trainer without a contract. */
    public static Trainer of(TrainerId id, String name, Set<ActivityId> skills, Availability availability) {
        return new Trainer(id, name, skills, availability, null, true);
    }

    /** The zone in which the trainer lives. */
    public ZoneId zone() {
        return availability.zone();
    }

    @Override
    public RosterEntry entry() {
        return new RosterEntry(RosterKind.TRAINER, id.value(), name);
    }

    @Override
    public <R> R match(
            Function<? super Trainer, ? extends R> onTrainer,
            Function<? super Activity, ? extends R> onActivity,
            Function<? super Room, ? extends R> onRoom) {
        return onTrainer.apply(this);
    }

    public boolean canGive(ActivityId activity) {
        return skills.contains(activity);
    }

    public Trainer withAvailability(Availability newAvailability) {
        return new Trainer(id, name, skills, newAvailability, contract, active);
    }

    public Trainer withContract(@Nullable WeeklyContract newContract) {
        return new Trainer(id, name, skills, availability, newContract, active);
    }

    public Trainer withActive(boolean nowActive) {
        return new Trainer(id, name, skills, availability, contract, nowActive);
    }
}
