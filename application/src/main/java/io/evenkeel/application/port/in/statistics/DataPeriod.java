package io.evenkeel.application.port.in.statistics;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days that hold sessions.
 *
 * @param zone the zone whose midnights part the days
 * @param range from the first to the last of them; null when there is no session at all
 */
public record DataPeriod(ZoneId zone, @Nullable LocalDateRange range) {}
