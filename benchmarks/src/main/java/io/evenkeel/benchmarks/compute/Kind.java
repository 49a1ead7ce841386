package io.evenkeel.benchmarks.compute;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.Standing;
import io.evenkeel.domain.statistics.Times;

/** All that is counted about a session, as one number, so that a database has one column to group by. */
final class Kind {

    private static final Standing[] STANDINGS = Standing.values();
    private static final Times[] TIMES = Times.values();

    private Kind() {}

    static int of(Session session) {
        int band = Facts.isHeld(session) ? Facts.band(session) + 2 : 0;
        return Facts.standing(session).ordinal()
                | Facts.times(session).ordinal() << 3
                | band << 5
                | (Facts.isLate(session) ? 1 : 0) << 7
                | (session.trainer() == null ? 1 : 0) << 8;
    }

    /** Counts sessions of a kind, with the sum of their planned time. */
    static void count(int kind, long count, long planned, TallyDraft draft) {
        Standing standing = STANDINGS[kind & 7];
        Times times = TIMES[kind >> 3 & 3];
        int band = kind >> 5 & 3;
        draft.sessions[standing.ordinal()] += count;
        draft.planned[standing.ordinal()] += planned;
        draft.times[times.ordinal()] += count;
        if (band > 0) {
            draft.bands[band - 1] += count;
        }
        draft.late += (kind >> 7 & 1) * count;
        draft.unassigned += (kind >> 8 & 1) * count;
        if (times == Times.USABLE && (standing == Standing.NO_SHOW || standing == Standing.OVERDUE)) {
            draft.missed += count;
        }
    }
}
