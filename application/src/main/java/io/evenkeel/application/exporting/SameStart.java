package io.evenkeel.application.exporting;

import io.evenkeel.domain.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sorts those sessions by their keys that start in the same second. A store gives them in the order of their ids, which
 * nobody outside of it has to know. Not safe for concurrent use.
 */
final class SameStart {

    private static final Comparator<Session> BY_KEY = Comparator.comparing(Session::keyElsewhere);

    private final Consumer<? super Session> next;
    private final List<Session> waiting = new ArrayList<>();
    private long passedOn;

    SameStart(Consumer<? super Session> next) {
        this.next = next;
    }

    /** Takes the next session; it starts no earlier than the one before. */
    void add(Session session) {
        if (!waiting.isEmpty() && start(waiting.get(0)) != start(session)) {
            flush();
        }
        waiting.add(session);
    }

    /** Passes on what waits for others of its second. */
    void flush() {
        waiting.sort(BY_KEY);
        waiting.forEach(next);
        passedOn += waiting.size();
        waiting.clear();
    }

    /** How many were passed on so far. */
    long passedOn() {
        return passedOn;
    }

    private static long start(Session session) {
        return session.planned().startSecondInclusive();
    }
}
