package io.evenkeel.adapter.http.routing;

import java.util.HashMap;
import java.util.Map;

/** How long some threads have been on a processor since somebody last asked. For one thread at a time. */
final class Spent {

    private final Processors processors;
    /** Of each that is at work, what had been counted already. */
    private final Map<Long, Long> counted = new HashMap<>();

    private long byThoseThatAreOver;

    Spent(Processors processors) {
        this.processors = processors;
    }

    void begins(long thread) {
        counted.put(thread, processors.nanosOf(thread));
    }

    void ends(long thread) {
        Long before = counted.remove(thread);
        if (before != null) {
            byThoseThatAreOver += since(before, processors.nanosOf(thread));
        }
    }

    /**
     * On all processors together.
     *
     * @param threads how many should be at work
     * @return nanoseconds; negative when it is not known of as many
     */
    long take(int threads) {
        boolean isKnown = counted.size() == threads;
        long sum = byThoseThatAreOver;
        byThoseThatAreOver = 0;
        for (Map.Entry<Long, Long> each : counted.entrySet()) {
            long now = processors.nanosOf(each.getKey());
            isKnown &= each.getValue() >= 0 && now >= 0;
            sum += since(each.getValue(), now);
            each.setValue(now);
        }
        return isKnown ? sum : -1;
    }

    private static long since(long before, long now) {
        return before < 0 || now < 0 ? 0 : now - before;
    }
}
