package io.evenkeel.application.port.in.schedule;

import io.evenkeel.application.time.Deadline;
import java.util.List;

/** Finds when something could be booked. Safe for any thread. */
@FunctionalInterface
public interface FindFreeSlotsUseCase {

    /**
     * The free slots by start and then by the trainer's name, or a refusal.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    ScheduleOutcome<List<FreeSlot>> findFreeSlots(FreeSlotsRequest request, Deadline deadline);
}
