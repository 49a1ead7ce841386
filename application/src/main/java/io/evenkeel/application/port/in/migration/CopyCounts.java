package io.evenkeel.application.port.in.migration;

/**
 * What a copy did.
 *
 * @param names trainers, activities and rooms
 * @param added sessions that were not there before
 * @param unchanged sessions that were there already just so
 */
public record CopyCounts(long names, long added, long unchanged) {}
