package io.evenkeel.bootstrap.assembly;

import io.evenkeel.application.port.in.health.MemoryFigures;
import io.evenkeel.bootstrap.memory.MemoryLimits;
import io.evenkeel.bootstrap.memory.MemoryWatch;
import java.util.function.Supplier;

/** The heap as it is now, beside what the collections left. */
record MemoryStatus(MemoryWatch memory) implements Supplier<MemoryFigures> {

    @Override
    public MemoryFigures get() {
        Runtime runtime = Runtime.getRuntime();
        MemoryLimits limits = memory.limits();
        long max = runtime.maxMemory();
        return new MemoryFigures(
                memory.level().name(),
                runtime.totalMemory() - runtime.freeMemory(),
                memory.needed(),
                max,
                limits.warnFrom(max),
                limits.shedFrom(max),
                limits.criticalFrom(max));
    }
}
