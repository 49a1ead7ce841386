package io.evenkeel.bootstrap.memory;

import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One step after the other, the cheapest first: what is kept only for bad times is dropped; new reports are refused, which the
 * level alone does; last, a whole collection is asked for, and seldom. Not safe for several threads.
 */
public final class ReliefLadder implements Relief {

    private static final Logger LOG = LoggerFactory.getLogger(ReliefLadder.class);

    private final Runnable dropStale;
    private final Runnable collect;
    private final Duration betweenCollections;
    private final MonotonicClock clock;
    private MemoryLevel dropped = MemoryLevel.NORMAL;
    private boolean hasCollected;
    private long lastCollection;

    /**
     * Stands at its foot.
     *
     * @param dropStale drops answers that are kept for when no new one can be made
     * @param collect collects all that can be collected
     */
    public ReliefLadder(Runnable dropStale, Runnable collect, Duration betweenCollections, MonotonicClock clock) {
        this.dropStale = dropStale;
        this.collect = collect;
        this.betweenCollections = betweenCollections;
        this.clock = clock;
    }

    @Override
    public void at(MemoryLevel level) {
        if (level.compareTo(MemoryLevel.SHED) < 0) {
            dropped = MemoryLevel.NORMAL;
            return;
        }
        if (level.compareTo(dropped) > 0) {
            dropped = level;
            dropStale.run();
        }
        if (level == MemoryLevel.CRITICAL && isTimeToCollect()) {
            hasCollected = true;
            lastCollection = clock.nanos();
            LOG.atWarn().log("memory is critical: a whole collection is asked for");
            collect.run();
        }
    }

    private boolean isTimeToCollect() {
        return !hasCollected || clock.nanos() - lastCollection >= betweenCollections.toNanos();
    }
}
