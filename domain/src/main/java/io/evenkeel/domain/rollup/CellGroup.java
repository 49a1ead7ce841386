package io.evenkeel.domain.rollup;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the sessions of a cell have in common, besides their day. */
public sealed interface CellGroup {

    /** By lattice, then by id; nobody stands before every trainer. */
    Comparator<CellGroup> ORDER = Comparator.comparing(CellGroup::lattice)
            .thenComparing(group -> group.match(
                    () -> "", trainer -> trainer.map(TrainerId::value).orElse(""), ActivityId::value));

    /** The cell that every session of the day is in. */
    CellGroup ALL = new All();

    /** The cell of a session in the lattice of trainers. */
    static CellGroup ofTrainerOf(Session session) {
        return new OfTrainer(Optional.ofNullable(session.trainer()));
    }

    /** The cell of a session in the lattice of activities. */
    static CellGroup ofActivityOf(Session session) {
        return new OfActivity(session.activity());
    }

    Lattice lattice();

    /** Handles every case. */
    <R> R match(
            Supplier<? extends R> onAll,
            Function<Optional<TrainerId>, ? extends R> onTrainer,
            Function<ActivityId, ? extends R> onActivity);

    /** All sessions. */
    record All() implements CellGroup {
        @Override
        public Lattice lattice() {
            return Lattice.ALL;
        }

        @Override
        public <R> R match(
                Supplier<? extends R> onAll,
                Function<Optional<TrainerId>, ? extends R> onTrainer,
                Function<ActivityId, ? extends R> onActivity) {
            return onAll.get();
        }
    }

    /**
     * Sessions of one trainer, or of nobody.
     *
     * @param trainer empty for the sessions that have none
     */
    record OfTrainer(Optional<TrainerId> trainer) implements CellGroup {
        @Override
        public Lattice lattice() {
            return Lattice.TRAINER;
        }

        @Override
        public <R> R match(
                Supplier<? extends R> onAll,
                Function<Optional<TrainerId>, ? extends R> onTrainer,
                Function<ActivityId, ? extends R> onActivity) {
            return onTrainer.apply(trainer);
        }
    }

    /**
     * Sessions of one activity.
     *
     * @param activity which one
     */
    record OfActivity(ActivityId activity) implements CellGroup {
        @Override
        public Lattice lattice() {
            return Lattice.ACTIVITY;
        }

        @Override
        public <R> R match(
                Supplier<? extends R> onAll,
                Function<Optional<TrainerId>, ? extends R> onTrainer,
                Function<ActivityId, ? extends R> onActivity) {
            return onActivity.apply(activity);
        }
    }
}
