package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.schedule.plan.PlanSearch;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to plan.
 *
 * @param range local days of planned starts: planned sessions without a trainer that start in it get one
 * @param zone the zone whose midnights part the days; null for the organisation's own
 * @param replan whether planned sessions that have a trainer may get another one; false changes nobody's
 * @param search how long a better plan is looked for
 */
public record GeneratePlanRequest(
        LocalDateRange range, @Nullable ZoneId zone, boolean replan, PlanSearch search) {}
