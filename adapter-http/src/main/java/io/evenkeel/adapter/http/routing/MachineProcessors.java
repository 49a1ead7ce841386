package io.evenkeel.adapter.http.routing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** As Java tells. Safe for all threads. */
final class MachineProcessors implements Processors {

    private static final long UNKNOWN = -1;
    /** The system counts in hundredths of a second: what it says of a shorter time than this means nothing. */
    private static final long SHORTEST_NANOS = Duration.ofMillis(90).toNanos();

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final boolean tellsOfThreads = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();

    private long asked = System.nanoTime();
    private double load = UNKNOWN;

    @Override
    public int number() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Java tells of the time since anybody asked it, so those who ask one after the other get the same answer. */
    @Override
    public synchronized double load() {
        long now = System.nanoTime();
        if (now - asked >= SHORTEST_NANOS) {
            asked = now;
            load = system.getCpuLoad();
        }
        return load;
    }

    @Override
    public long nanosOf(long thread) {
        return tellsOfThreads ? threads.getThreadCpuTime(thread) : UNKNOWN;
    }
}
