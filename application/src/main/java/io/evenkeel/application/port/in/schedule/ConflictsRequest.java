package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the schedule to look at.
 *
 * @param range local days of planned starts: one session of each conflict starts in it
 * @param zone the zone whose midnights part the days; null for the organisation's own
 */
public record ConflictsRequest(
        LocalDateRange range, @Nullable ZoneId zone) {}
