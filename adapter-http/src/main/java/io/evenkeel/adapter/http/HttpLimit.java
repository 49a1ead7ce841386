package io.evenkeel.adapter.http;

/**
 * A limit inside another one.
 *
 * @param inner what the smaller one limits
 * @param innerValue how much of it is taken
 * @param outer what the larger one limits
 * @param outerValue how much of that is taken
 */
public record HttpLimit(String inner, long innerValue, String outer, long outerValue) {}
