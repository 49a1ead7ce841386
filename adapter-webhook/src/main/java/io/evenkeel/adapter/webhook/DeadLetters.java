package io.evenkeel.adapter.webhook;

import io.evenkeel.application.port.out.UndeliveredAlert;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last alerts that were given up. Safe for any thread. */
final class DeadLetters {

    static final int MOST = 50;

    private final Deque<UndeliveredAlert> latestFirst = new ArrayDeque<>();
    private long count;

    synchronized void add(UndeliveredAlert undelivered) {
        count++;
        if (latestFirst.size() >= MOST) {
            latestFirst.removeLast();
        }
        latestFirst.addFirst(undelivered);
    }

    synchronized List<UndeliveredAlert> list() {
        return List.copyOf(latestFirst);
    }

    /** How many there ever were. */
    synchronized long count() {
        return count;
    }
}
