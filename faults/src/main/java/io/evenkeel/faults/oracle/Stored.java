package io.evenkeel.faults.oracle;

/**
 * A thing as it lies in the store.
 *
 * @param mark what tells which write made it
 * @param id its own
 */
public record Stored(String mark, String id) {}
