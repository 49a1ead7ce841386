package io.evenkeel.bootstrap.memory;

import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws conclusions from what is left in memory after each collection: a level, a trend, and what to do about them. Safe for any
 * thread.
 *
 * <p>A collection that cleans only a part leaves garbage, so of a few collections, and for the trend of some time, the least that
 * was left counts as what is needed.
 */
public final class MemoryWatch {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);
    private static final int MIB_SHIFT = 20;

    /** How long the least of several collections is looked for: thirty of these are ten minutes. */
    private static final Duration ONE_SAMPLE = Duration.ofSeconds(20);

    /** As many must leave too much before that counts. */
    private static final int COLLECTIONS = 3;

    /** There were too few collections to know. */
    public static final long UNKNOWN = -1;

    private final MemoryLimits limits;
    private final Relief relief;
    private final Consumer<MemoryLevel> changed;
    private final MonotonicClock clock;
    private final LeakTrend trend = new LeakTrend();
    private final long[] left = new long[COLLECTIONS];
    private int collections;
    private long needed = UNKNOWN;
    private MemoryLevel level = MemoryLevel.NORMAL;
    private boolean leaking;
    private long sampleBegun;
    private long least = Long.MAX_VALUE;

    /**
     * Knows of no collection yet.
     *
     * @param relief is asked for when the level rises
     * @param changed hears of each change of the level; must not wait
     */
    public MemoryWatch(MemoryLimits limits, Relief relief, Consumer<MemoryLevel> changed, MonotonicClock clock) {
        this.limits = limits;
        this.relief = relief;
        this.changed = changed;
        this.clock = clock;
        this.sampleBegun = clock.nanos();
    }

    /**
     * A collection has ended.
     *
     * @param used bytes that are left
     * @param max bytes of the largest heap
     */
    public synchronized void collected(long used, long max) {
        long now = clock.nanos();
        least = Math.min(least, used);
        if (now - sampleBegun >= ONE_SAMPLE.toNanos()) {
            trend.add(now, least);
            least = Long.MAX_VALUE;
            sampleBegun = now;
            lookForLeak(max);
        }
        left[collections++ % COLLECTIONS] = used;
        if (collections < COLLECTIONS) {
            return;
        }
        needed = Arrays.stream(left).min().orElse(used);
        MemoryLevel before = level;
        level = limits.next(before, needed, max);
        if (level != before) {
            tell(before, needed, max);
            changed.accept(level);
        }
        if (level != MemoryLevel.NORMAL) {
            relief.at(level);
        }
    }

    /** Bytes that the last collections left, or {@link #UNKNOWN}. */
    public synchronized long needed() {
        return needed;
    }

    public MemoryLimits limits() {
        return limits;
    }

    public synchronized MemoryLevel level() {
        return level;
    }

    /** Whether new reports are refused for now. */
    public boolean isShedding() {
        return level().compareTo(MemoryLevel.SHED) >= 0;
    }

    /** Whether what is needed grows and grows. */
    public synchronized boolean isLeaking() {
        return leaking;
    }

    private void lookForLeak(long max) {
        boolean before = leaking;
        trend.leak(max)
                .ifPresentOrElse(
                        leak -> {
                            leaking = true;
                            if (!before) {
                                LOG.atWarn()
                                        .addKeyValue(
                                                "bytesPerSecond",
                                                String.format(Locale.ROOT, "%.0f", leak.bytesPerSecond()))
                                        .addKeyValue(
                                                "fullInSeconds",
                                                leak.untilFull().toSeconds())
                                        .log("memory in use grows and grows; it looks like a leak");
                            }
                        },
                        () -> leaking = false);
    }

    private void tell(MemoryLevel before, long used, long max) {
        (level.compareTo(before) > 0 ? LOG.atWarn() : LOG.atInfo())
                .addKeyValue("level", level)
                .addKeyValue("before", before)
                .addKeyValue("usedMiB", used >> MIB_SHIFT)
                .addKeyValue("maxMiB", max >> MIB_SHIFT)
                .log("memory that is in use after a collection has reached another level");
    }
}
