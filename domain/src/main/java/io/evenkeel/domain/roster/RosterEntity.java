package io.evenkeel.domain.roster;

import java.util.function.Function;

/** A trainer, an activity or a room, with all that is known of it. Immutable. */
public sealed interface RosterEntity permits Trainer, Activity, Room {

    /** Its identity and its name. */
    RosterEntry entry();

    /** Handles all cases. */
    <R> R match(
            Function<? super Trainer, ? extends R> onTrainer,
            Function<? super Activity, ? extends R> onActivity,
            Function<? super Room, ? extends R> onRoom);
}
