package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.schedule.conflict.Conflict;
import java.time.Instant;

/**
 * A conflict, and what people know it by.
 *
 * @param conflict what does not fit
 * @param start when the last of its sessions is planned to start
 * @param resourceName the name of its trainer or room; the id when no name is kept
 */
public record FoundConflict(Conflict conflict, Instant start, String resourceName) {}
