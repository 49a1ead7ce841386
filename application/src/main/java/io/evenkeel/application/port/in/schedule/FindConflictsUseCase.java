package io.evenkeel.application.port.in.schedule;

import io.evenkeel.application.time.Deadline;
import java.util.List;

/** Finds what does not fit together in the stored schedule. Safe for any thread. */
@FunctionalInterface
public interface FindConflictsUseCase {

    /**
     * The conflicts, trainers before rooms, or a refusal.
     *
     * <p>Sessions that start up to three days before and after the range are looked at too, so that one that reaches into
     * it counts; a session that lasts longer than that is only found where it starts.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    ScheduleOutcome<List<FoundConflict>> findConflicts(ConflictsRequest request, Deadline deadline);
}
