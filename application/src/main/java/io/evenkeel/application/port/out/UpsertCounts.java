package io.evenkeel.application.port.out;

/**
 * What became of the sessions of a batch, as if they had been stored one after the other.
 *
 * @param added not there before
 * @param replaced there before with other content
 * @param unchanged there before just so
 */
public record UpsertCounts(int added, int replaced, int unchanged) {}
