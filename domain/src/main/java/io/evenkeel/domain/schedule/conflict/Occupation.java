package io.evenkeel.domain.schedule.conflict;

import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.util.Comparator;

/**
 * A session and the time for which it needs its resources.
 *
 * @param session what takes place
 * @param effective its plan and the buffers of its activity
 */
record Occupation(Session session, Interval effective) {

    /** By the start of the effective interval, then by id. */
    static final Comparator<Occupation> ORDER = Comparator.comparingLong(
                    (Occupation occupation) -> occupation.effective.startSecondInclusive())
            .thenComparing(occupation -> occupation.session.id().value());

    static Occupation of(Session session, Roster roster) {
        return new Occupation(session, roster.buffersOf(session.activity()).around(session.planned()));
    }

    Interval planned() {
        return session.planned();
    }
}
