package io.evenkeel.faults.proxy;

import java.time.Duration;

/**
 * What a {@link FaultProxy} does to connections.
 *
 * @param kind in which way
 * @param delay how long each piece of a stream waits at least
 * @param jitter up to how much longer, each time another
 * @param bytesPerSecond how many bytes pass in a second, each way of each connection
 * @param way the direction of which bytes are counted
 * @param bytes how many of them pass
 */
public record Fault(Kind kind, Duration delay, Duration jitter, long bytesPerSecond, Way way, long bytes) {

    /** The ways to break a connection. */
    public enum Kind {
        /** Everything passes. */
        NONE,
        /** Everything passes, later. */
        DELAY,
        /** Everything passes, slowly. */
        BANDWIDTH,
        /** Connections stay and new ones are taken, but nothing passes; what waits passes afterwards. */
        BLACK_HOLE,
        /** Connections are reset, and new ones refused. */
        REFUSE,
        /** Connections are reset, new ones as soon as they are taken. */
        RESET,
        /** Each connection is reset once so many bytes have passed one way. */
        CUT,
        /** The server has left the connections that there are, and nobody tells the client. New ones are whole. */
        HALF_OPEN,
        /** In place of what the server says the client gets as many bytes of noise. */
        GARBAGE
    }

    public static final Fault NONE = plain(Kind.NONE);
    public static final Fault BLACK_HOLE = plain(Kind.BLACK_HOLE);
    public static final Fault REFUSE = plain(Kind.REFUSE);
    public static final Fault RESET = plain(Kind.RESET);
    public static final Fault HALF_OPEN = plain(Kind.HALF_OPEN);
    public static final Fault GARBAGE = plain(Kind.GARBAGE);

    private static final long UNLIMITED = Long.MAX_VALUE;

    /** @throws IllegalArgumentException when a time or a number is negative, or no byte may pass in a second */
    public Fault {
        if (delay.isNegative() || jitter.isNegative()) {
            throw new IllegalArgumentException(
                    "delay and jitter must not be negative, but were " + delay + " and " + jitter);
        }
        if (bytesPerSecond < 1 || bytes < 0) {
            throw new IllegalArgumentException(
                    "bytesPerSecond must be at least 1 and bytes not negative, but they were " + bytesPerSecond
                            + " and " + bytes);
        }
    }

    /** Each piece of a stream waits for {@code delay}, and up to {@code jitter} more. */
    public static Fault delay(Duration delay, Duration jitter) {
        return new Fault(Kind.DELAY, delay, jitter, UNLIMITED, Way.REQUEST, UNLIMITED);
    }

    /** So many bytes a second pass, each way of each connection. */
    public static Fault bandwidth(long bytesPerSecond) {
        return new Fault(Kind.BANDWIDTH, Duration.ZERO, Duration.ZERO, bytesPerSecond, Way.REQUEST, UNLIMITED);
    }

    /** Each connection is reset when {@code bytes} more have passed one way; what comes after them does not. */
    public static Fault cut(Way way, long bytes) {
        return new Fault(Kind.CUT, Duration.ZERO, Duration.ZERO, UNLIMITED, way, bytes);
    }

    private static Fault plain(Kind kind) {
        return new Fault(kind, Duration.ZERO, Duration.ZERO, UNLIMITED, Way.REQUEST, UNLIMITED);
    }
}
