package io.evenkeel.bootstrap.memory;

/** How full the memory is of what is really needed, from well to bad. */
public enum MemoryLevel {
    NORMAL,
    /** Somebody should look. */
    WARN,
    /** No new report is computed; answers that are there are served. */
    SHED,
    /** The process is about to spend all its time on collecting. */
    CRITICAL
}
