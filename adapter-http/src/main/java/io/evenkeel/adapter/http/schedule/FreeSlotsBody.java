package io.evenkeel.adapter.http.schedule;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.application.port.in.schedule.FreeSlot;
import java.time.Instant;
import java.util.List;

/**
 * Free slots as the API writes them.
 *
 * @param slots by start and then by the trainer's name
 */
public record FreeSlotsBody(List<Slot> slots) {

    /** One of them. */
    public record Slot(Person trainer, Instant start, Instant end) {}

    public static FreeSlotsBody of(List<FreeSlot> slots) {
        return new FreeSlotsBody(slots.stream()
                .map(slot -> new Slot(
                        Person.of(slot.trainer()),
                        slot.planned().start(),
                        slot.planned().end()))
                .toList());
    }

    public String toJson() {
        return Json.write(this);
    }
}
