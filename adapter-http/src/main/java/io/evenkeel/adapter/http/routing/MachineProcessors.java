package io.evenkeel.adapter.http.routing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;

/** As the system and Java tell. Safe for all threads. */
final class MachineProcessors implements Processors {

    private static final long UNKNOWN = -1;
    /** The system counts in hundredths of a second: what it says of a shorter time than this means nothing. */
    private static final long SHORTEST_NANOS = Duration.ofMillis(90).toNanos();

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final boolean tellsOfThreads = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();

    private long asked = System.nanoTime();
    private long spent = system.getProcessCpuTime();
    private Optional<Ticks> ticks = Ticks.now();
    private double load = UNKNOWN;

    @Override
    public int number() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** All who ask one after the other get the same answer. */
    @Override
    public synchronized double load() {
        long since = System.nanoTime() - asked;
        if (since >= SHORTEST_NANOS) {
            asked += since;
            load = Math.max(ofAll(), ofThisProcess(since));
        }
        return load;
    }

    /**
     * Only of those that this process may use: the others may be as idle as they like. Java's {@code getCpuLoad()} is of all of them,
     * and takes what a host has stolen for idle.
     */
    private double ofAll() {
        Optional<Ticks> before = ticks;
        ticks = Ticks.now();
        return ticks.isPresent() && before.isPresent() ? ticks.get().loadSince(before.get()) : system.getCpuLoad();
    }

    /** Of what this process may have, which in a container may be less than the processors are. */
    private double ofThisProcess(long since) {
        long before = spent;
        spent = system.getProcessCpuTime();
        return before < 0 || spent < 0 ? UNKNOWN : Math.min(1, (spent - before) / ((double) since * number()));
    }

    @Override
    public long nanosOf(long thread) {
        return tellsOfThreads ? threads.getThreadCpuTime(thread) : UNKNOWN;
    }
}
