package io.evenkeel.adapter.http.schedule;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.adapter.http.input.Query;
import io.evenkeel.application.port.in.schedule.ConflictsRequest;
import io.evenkeel.application.port.in.schedule.FreeSlotsRequest;
import io.evenkeel.domain.schedule.booking.SlotGrid;
import io.evenkeel.domain.time.LocalDateRange;
import io.undertow.server.HttpServerExchange;
import java.time.ZoneId;
import java.util.Set;

/** The queries of the schedule routes. Everything that is wrong with one is named in one answer. */
final class ScheduleParameters {

    private static final int DEFAULT_STEP_MINUTES = 15;

    private final Checks checks = new Checks();
    private final Query query;

    ScheduleParameters(HttpServerExchange exchange) {
        this.query = new Query(exchange, checks);
    }

    ConflictsRequest conflicts() {
        query.allowOnly(Set.of("from", "to", "zone"));
        LocalDateRange range = query.range();
        ZoneId zone = query.zone();
        return new ConflictsRequest(checks.checked(range), zone);
    }

    FreeSlotsRequest freeSlots() {
        query.allowOnly(Set.of("from", "to", "zone", "activity", "trainer", "room", "duration", "step"));
        String activity = checks.required("activity", query.text("activity"));
        String trainer = query.text("trainer");
        String room = query.text("room");
        LocalDateRange range = query.range();
        ZoneId zone = query.zone();
        Integer seconds = checks.seconds("duration", query.text("duration"));
        int step = query.number("step", DEFAULT_STEP_MINUTES);
        if (!SlotGrid.isStep(step)) {
            checks.error("step", "BAD_STEP", "must be a multiple of 5 minutes that divides a day, such as 15 or 30");
        }
        return new FreeSlotsRequest(
                checks.checked(activity), trainer, room, checks.checked(range), zone, seconds, step);
    }
}
