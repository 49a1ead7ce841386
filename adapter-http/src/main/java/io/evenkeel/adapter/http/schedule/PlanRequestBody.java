package io.evenkeel.adapter.http.schedule;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.application.port.in.schedule.GeneratePlanRequest;
import io.evenkeel.domain.schedule.plan.PlanSearch;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to plan, as clients write it.
 *
 * @param from the first day of planned starts
 * @param to the day after the last one
 * @param zone the zone of the days; the organisation's when absent
 * @param replan whether sessions that have a trainer may get another one; false when absent
 * @param seed another one may find another plan; 1 when absent
 * @param iterations how long a better plan is looked for, 0 to 100,000; 10,000 when absent
 */
record PlanRequestBody(
        @Nullable String from,
        @Nullable String to,
        @Nullable String zone,
        @Nullable Boolean replan,
        @Nullable Long seed,
        @Nullable Integer iterations) {

    private static final int DEFAULT_ITERATIONS = 10_000;
    /** A request is not to keep a core busy for long; the command takes more. */
    private static final int MOST_ITERATIONS = 100_000;

    GeneratePlanRequest request() {
        Checks checks = new Checks();
        LocalDateRange range = checks.range("/from", from, "/to", to);
        ZoneId place = checks.zone("/zone", zone);
        int tries = iterations == null ? DEFAULT_ITERATIONS : iterations;
        if (tries < 0 || tries > MOST_ITERATIONS) {
            checks.error("/iterations", "OUT_OF_RANGE", "must lie between 0 and " + MOST_ITERATIONS);
        }
        return new GeneratePlanRequest(
                checks.checked(range),
                place,
                Boolean.TRUE.equals(replan),
                new PlanSearch(seed == null ? 1 : seed, tries));
    }
}
