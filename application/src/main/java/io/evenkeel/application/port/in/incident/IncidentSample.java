package io.evenkeel.application.port.in.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the failures of a group.
 *
 * @param at when
 * @param place where in the program
 * @param release which version
 * @param traceId the request it belongs to; null when there is none
 */
public record IncidentSample(
        Instant at, String place, String release, @Nullable String traceId) {}
