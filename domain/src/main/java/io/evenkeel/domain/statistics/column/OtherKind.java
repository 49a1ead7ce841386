package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.statistics.Contribution;
import io.evenkeel.domain.statistics.Standing;
import io.evenkeel.domain.statistics.Times;
import org.jspecify.annotations.Nullable;

/**
 * What a session that was not held adds one to.
 *
 * @param standing null for one entered by mistake, which adds to nothing
 * @param mayBeOverdue whether its standing changes with time
 */
record OtherKind(
        @Nullable Standing standing, Times times, boolean lateCancelled, boolean unassigned, boolean mayBeOverdue) {

    static final OtherKind VOID = new OtherKind(null, Times.USABLE, false, false, false);

    static OtherKind of(Contribution one) {
        return new OtherKind(
                one.standing(),
                one.times(),
                one.lateCancelled(),
                one.unassigned(),
                one.overdueFromSecond() != Long.MAX_VALUE);
    }

    /** The kind that it is once it is overdue; itself when that never happens. */
    OtherKind overdue() {
        return mayBeOverdue ? new OtherKind(Standing.OVERDUE, times, lateCancelled, unassigned, false) : this;
    }

    boolean isCounted() {
        return standing != null;
    }
}
