package io.evenkeel.faults.oracle;

/**
 * A write as its client knows it.
 *
 * @param mark what the written thing carries, so that it can be found: of each write another
 * @param effect what the client was told
 * @param id of what was made; empty when the client was not told
 */
public record Written(String mark, Effect effect, String id) {}
