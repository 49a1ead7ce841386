package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The definitions once more, as slow and as plain as they are written: what the oracles are made of. */
final class Naive {

    private Naive() {}

    static boolean isCompleted(Session session) {
        return session.status() == SessionStatus.COMPLETED;
    }

    static boolean isOverdue(Session session) {
        return session.status() == SessionStatus.PLANNED
                && session.actual() == null
                && !session.planned().end().plusSeconds(86_400).isAfter(SessionGenerator.AS_OF);
    }

    static boolean isHeld(Session session) {
        return isCompleted(session) && isUsable(session);
    }

    static boolean isUsable(Session session) {
        Actual actual = session.actual();
        if (actual == null) {
            return !isCompleted(session);
        }
        return actual.end() == null
                ? session.status() == SessionStatus.IN_PROGRESS
                : actual.end().isAfter(actual.start());
    }

    static long actualSeconds(Session session) {
        Actual actual = Objects.requireNonNull(session.actual());
        return Objects.requireNonNull(actual.end()).getEpochSecond()
                - actual.start().getEpochSecond();
    }

    static long overlapSeconds(Session session) {
        Actual actual = Objects.requireNonNull(session.actual());
        long from = Math.max(
                actual.start().getEpochSecond(), session.planned().start().getEpochSecond());
        long until = Math.min(
                Objects.requireNonNull(actual.end()).getEpochSecond(),
                session.planned().end().getEpochSecond());
        return Math.max(0, until - from);
    }

    static long deviation(Session session) {
        return Objects.requireNonNull(session.actual()).start().getEpochSecond()
                - session.planned().start().getEpochSecond();
    }

    static List<Session> filter(List<Session> sessions, Predicate<Session> predicate) {
        return sessions.stream().filter(predicate).toList();
    }

    static long count(List<Session> sessions, Predicate<Session> predicate) {
        return sessions.stream().filter(predicate).count();
    }

    static long sum(List<Session> sessions, ToLongFunction<Session> value) {
        return sessions.stream().mapToLong(value).sum();
    }

    /** Completed, no-show or overdue. */
    static boolean isDue(Session session) {
        return isCompleted(session) || session.status() == SessionStatus.NO_SHOW || isOverdue(session);
    }

    /** When a held session took place. */
    static Interval held(Session session) {
        Actual actual = Objects.requireNonNull(session.actual());
        return Interval.of(actual.start(), Objects.requireNonNull(actual.end()));
    }

    static boolean isCounted(Session session) {
        return session.status() != SessionStatus.VOID;
    }
}
