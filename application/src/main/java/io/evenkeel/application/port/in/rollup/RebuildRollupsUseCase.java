package io.evenkeel.application.port.in.rollup;

import io.evenkeel.application.time.Deadline;

/** Folds the days that need it, so that reports need not. Never needed for a right answer, only for a quick one. */
@FunctionalInterface
public interface RebuildRollupsUseCase {

    /**
     * Folds days that were never folded, or were written since, or hold sessions that became overdue: the nearest to
     * today first, and none that is more than 30 years away.
     *
     * @param mostDays how many at most, at least 1
     * @throws io.evenkeel.application.port.out.StoreException when the store fails or the deadline passes; the days that
     *     were folded until then stay so
     */
    RebuildReport rebuild(int mostDays, Deadline deadline);
}
