package io.evenkeel.bootstrap.doctor;

/** What the process has: a Java that was tried, a heap that fits the machine, and enough open files for its connections. */
final class ProcessCheck {

    private static final int OLDEST = 17;
    private static final int NEWEST_TRIED = 25;
    private static final long MIB = 1024 * 1024;
    private static final long SMALL_HEAP = 128 * MIB;
    /** The rest is for threads, buffers and what SQLite keeps. */
    private static final double MOST_OF_THE_MACHINE = 0.8;

    private static final long FEW_FILES = 4_096;

    private ProcessCheck() {}

    static Finding java(Runtime.Version version) {
        if (version.feature() > NEWEST_TRIED) {
            return Finding.warning(
                    "java",
                    "Java " + version + " is newer than those that Evenkeel is tried on",
                    "install Java " + OLDEST + " or " + NEWEST_TRIED);
        }
        return Finding.ok("java", "Java " + version);
    }

    /**
     * @param heap the largest that it may become, in bytes
     * @param machine the memory of the machine or of its container, in bytes
     */
    static Finding memory(long heap, long machine) {
        String found = "the heap may grow to " + mib(heap) + " of " + mib(machine);
        if (heap < SMALL_HEAP) {
            return Finding.warning("memory", found + ", which is little", "start with JAVA_TOOL_OPTIONS=-Xmx256m");
        }
        if (heap > machine * MOST_OF_THE_MACHINE) {
            return Finding.warning(
                    "memory",
                    found + ", and leaves too little for everything else: the system may end the process",
                    "start with JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=60");
        }
        return Finding.ok("memory", found);
    }

    /** @param limit how many files the process may have open; each connection is one */
    static Finding files(long limit) {
        String found = "the process may have " + limit + " files open";
        return limit < FEW_FILES
                ? Finding.warning(
                        "files",
                        found + ", and each connection is one",
                        "start it after 'ulimit -n 65536', or with LimitNOFILE=65536 in its systemd unit")
                : Finding.ok("files", found);
    }

    private static String mib(long bytes) {
        return bytes / MIB + " MiB";
    }
}
