package io.evenkeel.bootstrap.memory;

/**
 * The buffers outside the heap that Java keeps for each thread that reads or writes (files, the network) from an array.
 *
 * <p>A thread keeps its largest one for ever, and a thread that waits for the database now and then reads an answer of 128 KiB at once. So the
 * memory of a server grew by some half a megabyte in ten minutes, one thread after another. What is larger than this limit is given back after
 * each use instead.
 */
public final class NetworkBuffers {

    /** Of the JDK (sun.nio.ch.Util), which reads it once, before the first byte goes through a channel. */
    static final String MOST_KEPT = "jdk.nio.maxCachedBufferSize";

    private static final int BYTES = 32 * 1024;

    private NetworkBuffers() {}

    /** Limits what a thread keeps, unless whoever started the process has already done so. To be called before anything else. */
    public static void limit() {
        if (System.getProperty(MOST_KEPT) == null) {
            System.setProperty(MOST_KEPT, String.valueOf(BYTES));
        }
    }
}
