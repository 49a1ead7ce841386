package io.evenkeel.application.port.in.health;

/**
 * What the process takes. A figure that the system does not give is -1.
 *
 * @param uptimeSeconds since it began
 * @param openFiles file descriptors, sockets included
 * @param maxFiles how many of them there may be
 * @param threads how many
 * @param liveConnections clients of the live channel
 */
public record ProcessFigures(long uptimeSeconds, long openFiles, long maxFiles, long threads, long liveConnections) {}
