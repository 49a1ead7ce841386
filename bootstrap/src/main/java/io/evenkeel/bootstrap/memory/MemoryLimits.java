package io.evenkeel.bootstrap.memory;

/**
 * From where on each level holds, of what is left after a collection.
 *
 * @param warnPercent of the largest heap
 * @param shedPercent of the largest heap
 * @param criticalPercent of the largest heap
 * @param hysteresisPercent how far below its limit a level ends, so that it does not come and go
 * @param warnBytes a warning in any case, however large the heap may become
 */
public record MemoryLimits(
        int warnPercent, int shedPercent, int criticalPercent, int hysteresisPercent, long warnBytes) {

    public static final MemoryLimits DEFAULT = new MemoryLimits(70, 85, 92, 5, 1L << 30);

    private static final int ALL = 100;

    /** @throws IllegalArgumentException when the levels do not follow one another */
    public MemoryLimits {
        if (warnPercent <= hysteresisPercent
                || shedPercent <= warnPercent
                || criticalPercent <= shedPercent
                || criticalPercent > ALL
                || hysteresisPercent < 0
                || warnBytes <= 0) {
            throw new IllegalArgumentException("memory limits must follow one another, but were " + warnPercent + ", "
                    + shedPercent + " and " + criticalPercent + " with " + hysteresisPercent + " and " + warnBytes);
        }
    }

    /**
     * The level that follows.
     *
     * @param before the level so far
     * @param used bytes after a collection
     * @param max bytes of the largest heap
     */
    MemoryLevel next(MemoryLevel before, long used, long max) {
        MemoryLevel reached = level(used, max, 0);
        // A level that was reached ends only clearly below its limit.
        MemoryLevel kept = level(used, max, hysteresisPercent);
        return reached.compareTo(before) >= 0 ? reached : min(before, max(reached, kept));
    }

    /** From where on each level but the first holds, in bytes. */
    public long warnFrom(long max) {
        return Math.min(share(warnPercent, max), warnBytes);
    }

    public long shedFrom(long max) {
        return share(shedPercent, max);
    }

    public long criticalFrom(long max) {
        return share(criticalPercent, max);
    }

    private static long share(int percent, long max) {
        return max / ALL * percent;
    }

    private MemoryLevel level(long used, long max, int below) {
        double percent = (double) used / max * ALL + below;
        if (percent >= criticalPercent) {
            return MemoryLevel.CRITICAL;
        }
        if (percent >= shedPercent) {
            return MemoryLevel.SHED;
        }
        boolean isMuch = used >= warnBytes - (below == 0 ? 0 : warnBytes / ALL * below);
        return percent >= warnPercent || isMuch ? MemoryLevel.WARN : MemoryLevel.NORMAL;
    }

    private static MemoryLevel min(MemoryLevel one, MemoryLevel other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static MemoryLevel max(MemoryLevel one, MemoryLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
