package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import java.util.Optional;

/**
 * The rows of a query, as numbers.
 *
 * @param trainer the number of the trainer, {@link #ANY}, or {@link Dictionary#NONE} where there is none of that trainer
 * @param activity likewise
 */
record Selection(int trainer, int activity) {

    static final int ANY = -2;

    static Selection of(ColumnQuery query, SessionColumns columns) {
        TrainerId trainer = query.trainer();
        ActivityId activity = query.activity();
        return new Selection(
                trainer == null ? ANY : columns.trainers().find(Optional.of(trainer)),
                activity == null ? ANY : columns.activities().find(activity));
    }

    boolean takesAll() {
        return trainer == ANY && activity == ANY;
    }

    boolean takes(int itsTrainer, int itsActivity) {
        return (trainer == ANY || trainer == itsTrainer) && (activity == ANY || activity == itsActivity);
    }
}
