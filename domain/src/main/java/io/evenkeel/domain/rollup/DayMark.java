package io.evenkeel.domain.rollup;

/**
 * That a write has touched a day. Two writes never leave the same mark, so a fold can clear the very mark that it read.
 *
 * @param source who numbers the writes: the store as a whole, or one session, by its id
 * @param sequence grows with each write of the source, and never starts again
 */
public record DayMark(String source, long sequence) {}
