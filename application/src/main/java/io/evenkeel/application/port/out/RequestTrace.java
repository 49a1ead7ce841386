package io.evenkeel.application.port.out;

import org.jspecify.annotations.Nullable;

/**
 * Which trace a request belongs to (W3C Trace Context), and what it is in there.
 *
 * @param traceId 32 hexadecimal digits, not all of them zero
 * @param spanId 16 of them, for the request itself
 * @param parentId 16 of them, for what the caller did when it asked; null when the trace begins here
 * @param isSampled whether the trace is recorded
 */
public record RequestTrace(
        String traceId, String spanId, @Nullable String parentId, boolean isSampled) {}
