package io.evenkeel.application.port.in.health;

/**
 * How full the heap is.
 *
 * @param level {@code NORMAL}, {@code WARN}, {@code SHED} or {@code CRITICAL}
 * @param usedBytes what is in use now, garbage included
 * @param neededBytes what the last collections left; -1 as long as there were too few
 * @param maxBytes how large it may become
 * @param warnBytes from where on somebody should look
 * @param shedBytes from where on no new report is computed
 * @param criticalBytes from where on the process is about to do nothing but collect
 */
public record MemoryFigures(
        String level,
        long usedBytes,
        long neededBytes,
        long maxBytes,
        long warnBytes,
        long shedBytes,
        long criticalBytes) {}
