package io.evenkeel.application.account;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When each key was tried, within a window: at most so many times, to the nanosecond. Of so many keys; beyond that the one
 * whose last attempt is longest ago is forgotten. Not safe for several threads.
 */
final class AttemptLog {

    private final int attempts;
    private final long windowNanos;
    private final int keys;

    /** In the order of the last attempt, so that what is over stands first. */
    private final Map<String, Deque<Long>> times = new LinkedHashMap<>();

    AttemptLog(int attempts, long windowNanos, int keys) {
        this.attempts = attempts;
        this.windowNanos = windowNanos;
        this.keys = keys;
    }

    /** How long until the key may be tried again; zero when it may be now. */
    long waitNanos(String key, long now) {
        Deque<Long> known = times.get(key);
        if (known == null) {
            return 0;
        }
        while (!known.isEmpty() && isOver(known.getFirst(), now)) {
            known.removeFirst();
        }
        return known.size() < attempts ? 0 : windowNanos - (now - known.getFirst());
    }

    /** Counts an attempt. */
    void add(String key, long now) {
        Deque<Long> known = times.remove(key);
        if (known == null) {
            known = new ArrayDeque<>();
            makeRoom(now);
        }
        known.addLast(now);
        times.put(key, known);
    }

    /** Takes an attempt back, if it is still counted. */
    void giveBack(String key, long time) {
        Deque<Long> known = times.get(key);
        if (known != null && known.removeLastOccurrence(time) && known.isEmpty()) {
            times.remove(key);
        }
    }

    int size() {
        return times.size();
    }

    private void makeRoom(long now) {
        Iterator<Deque<Long>> oldest = times.values().iterator();
        boolean isFull = times.size() >= keys;
        while (oldest.hasNext()) {
            Deque<Long> known = oldest.next();
            if (!isFull && !known.isEmpty() && !isOver(known.getLast(), now)) {
                return;
            }
            oldest.remove();
            isFull = false;
        }
    }

    private boolean isOver(long time, long now) {
        return now - time >= windowNanos;
    }
}
