package io.evenkeel.application.port.in.roster;

import io.evenkeel.application.time.Deadline;

/** Adds, changes and removes trainers, activities and rooms one by one. Safe for any thread. */
@FunctionalInterface
public interface EditRosterUseCase {

    /**
     * Does what is asked for, or says why not.
     *
     * @throws io.evenkeel.application.port.out.StoreException when a store fails or the deadline passes; whether it took
     *     effect is then unknown, and a repeat of the same call finds out
     */
    RosterEditOutcome edit(RosterEdit edit, Deadline deadline);
}
