package io.evenkeel.adapter.http.routing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** How long some threads have been on a processor since somebody last asked. Safe for all threads, none of which waits. */
final class Spent {

    private final Processors processors;
    /** Of each that is at work, what had been counted already. */
    private final Map<Long, AtomicLong> counted = new ConcurrentHashMap<>();

    private final LongAdder byThoseThatAreOver = new LongAdder();

    Spent(Processors processors) {
        this.processors = processors;
    }

    /** Of the thread that calls. */
    void begins() {
        long thread = Thread.currentThread().getId();
        counted.put(thread, new AtomicLong(processors.nanosOf(thread)));
    }

    /** Of the thread that calls. */
    void ends() {
        long thread = Thread.currentThread().getId();
        AtomicLong before = counted.remove(thread);
        if (before != null) {
            long now = processors.nanosOf(thread);
            byThoseThatAreOver.add(since(before.getAndSet(now), now));
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
        long sum = byThoseThatAreOver.sumThenReset();
        for (Map.Entry<Long, AtomicLong> each : counted.entrySet()) {
            long now = processors.nanosOf(each.getKey());
            long before = each.getValue().getAndSet(now);
            isKnown &= before >= 0 && now >= 0;
            sum += since(before, now);
        }
        return isKnown ? sum : -1;
    }

    /** None when it ended while it was being looked at, which was counted then. */
    private static long since(long before, long now) {
        return before < 0 || now < 0 ? 0 : Math.max(0, now - before);
    }
}
