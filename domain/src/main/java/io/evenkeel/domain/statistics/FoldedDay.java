package io.evenkeel.domain.statistics;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Sessions of one local day that were folded before: what a fold of the range needs to know of them. Immutable, safe for
 * any thread.
 *
 * @param day the local day of their planned starts
 * @param tally their sums
 * @param trainers who gives them; nobody when none has a trainer
 * @param activities what is given
 */
public record FoldedDay(LocalDate day, Tally tally, Set<TrainerId> trainers, Set<ActivityId> activities) {

    /** @throws IllegalArgumentException when there is no session, or no activity: nothing is known of no session */
    public FoldedDay {
        trainers = Set.copyOf(trainers);
        activities = Set.copyOf(activities);
        if (tally.sessions().total() < 1 || activities.isEmpty()) {
            throw new IllegalArgumentException("a folded day holds sessions, each with an activity, but "
                    + tally.sessions().total() + " sessions of " + activities + " were given for " + day);
        }
    }
}
