package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.Trainer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to book, apart from the time.
 *
 * @param activity what is to be given
 * @param trainer who is to give it, null when nobody is assigned yet
 * @param room where, null when rooms are not kept
 * @param durationSeconds how long the plan is, at least 1
 * @param buffers the time kept free around it
 */
public record SlotRequest(
        Activity activity,
        @Nullable Trainer trainer,
        @Nullable Room room,
        int durationSeconds,
        Buffers buffers) {

    /** @throws IllegalArgumentException when the duration is below 1 */
    public SlotRequest {
        if (durationSeconds < 1) {
            throw new IllegalArgumentException("a duration must be at least 1 second, but was " + durationSeconds);
        }
    }

    /** A session of an activity with its own duration and buffers. */
    public static SlotRequest of(Activity activity, @Nullable Trainer trainer, @Nullable Room room) {
        return new SlotRequest(activity, trainer, room, activity.defaultDurationSeconds(), activity.buffers());
    }

    /** What stands against it at any time; empty when there may be a time for it. */
    public Optional<Refusal> refusal() {
        if (!Quantum.isMultiple(durationSeconds)
                || !Quantum.isMultiple(buffers.beforeSeconds())
                || !Quantum.isMultiple(buffers.afterSeconds())) {
            return Optional.of(Refusal.of(RefusalCode.NOT_A_MULTIPLE_OF_5_MINUTES));
        }
        if (Math.max(durationSeconds, Math.max(buffers.beforeSeconds(), buffers.afterSeconds()))
                > Quantum.LONGEST_SECONDS) {
            return Optional.of(Refusal.of(RefusalCode.LONGER_THAN_24_HOURS));
        }
        if (trainer != null && !trainer.active()) {
            return Optional.of(Refusal.of(RefusalCode.TRAINER_INACTIVE, Resource.of(trainer.id())));
        }
        if (trainer != null && !trainer.canGive(activity.id())) {
            return Optional.of(Refusal.of(RefusalCode.SKILL, Resource.of(trainer.id())));
        }
        return Optional.empty();
    }
}
