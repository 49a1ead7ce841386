package io.evenkeel.adapter.http.routing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How busy the processors are that this process may use. */
public final class ProcessorLoad {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ProcessorLoad() {}

    /**
     * By whatever runs on them, this process or another, since somebody last asked; in a container that has a quota, of the quota.
     *
     * @return from 0 to 1; negative when the system does not tell
     */
    public static double now() {
        return SYSTEM.getCpuLoad();
    }
}
