package io.evenkeel.application.schedule;

import static io.evenkeel.application.port.in.schedule.ScheduleRefusal.TOO_MANY_SESSIONS;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the part of the schedule that can matter for a stretch of time. Safe for any thread. */
final class ScheduleReader {

    /** What can be booked takes at most 24 h, and as long again for each buffer: of two that meet, 72 h in all. */
    static final long REACH_OF_A_BOOKING = 72 * 3_600L;

    /** They are all in memory at once, some 200 bytes each. */
    private static final int MAX_SESSIONS = 200_000;

    private final SessionStore sessions;

    ScheduleReader(SessionStore sessions) {
        this.sessions = sessions;
    }

    /**
     * The sessions that start in a stretch of time or near enough to matter for it.
     *
     * @param reachSeconds how near is near enough, before and after
     * @param trainer only this trainer's; null for all
     * @throws RefusedException when they are too many
     */
    List<Session> around(Interval time, long reachSeconds, @Nullable TrainerId trainer, Deadline deadline) {
        Interval wide = time.widened(reachSeconds, reachSeconds);
        List<Session> found = new ArrayList<>();
        sessions.scan(
                new SessionScan(wide.startSecondInclusive(), wide.endSecondExclusive(), trainer, null),
                session -> {
                    if (found.size() == MAX_SESSIONS) {
                        throw new RefusedException(
                                TOO_MANY_SESSIONS,
                                "the range holds more than " + MAX_SESSIONS + " sessions; ask for a shorter one");
                    }
                    found.add(session);
                },
                deadline);
        return found;
    }
}
