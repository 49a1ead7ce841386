package io.evenkeel.application.port.out;

/**
 * The request behind a write, as far as a repeat of it must be known again.
 *
 * @param key what its sender calls it
 * @param answer what it will be answered when it takes effect
 */
public record RepeatableRequest(IdempotencyKey key, KeptAnswer answer) {}
