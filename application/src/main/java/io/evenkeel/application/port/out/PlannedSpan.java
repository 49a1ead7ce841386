package io.evenkeel.application.port.out;

/**
 * From the first to the last planned start, seconds since 1970-01-01T00:00Z, both included; equal for a single session.
 *
 * @param firstStartSecond the earliest planned start
 * @param lastStartSecond the latest planned start
 */
public record PlannedSpan(long firstStartSecond, long lastStartSecond) {}
