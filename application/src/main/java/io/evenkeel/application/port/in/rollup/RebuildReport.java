package io.evenkeel.application.port.in.rollup;

/**
 * What a rebuild came to.
 *
 * @param folded days that are folded now and were not before
 * @param left days that still need it: those over the limit, and those that another fold or a write got hold of
 */
public record RebuildReport(int folded, int left) {}
