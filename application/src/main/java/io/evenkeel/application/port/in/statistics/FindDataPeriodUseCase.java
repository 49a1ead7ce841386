package io.evenkeel.application.port.in.statistics;

import io.evenkeel.application.time.Deadline;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Tells which days hold sessions, so that a page can open where there is something to see. Safe for any thread. */
@FunctionalInterface
public interface FindDataPeriodUseCase {

    /**
     * From the first to the last day that holds a planned start.
     *
     * @param zone the zone whose midnights part the days; null for the organisation's own
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be asked in time
     */
    DataPeriod findPeriod(@Nullable ZoneId zone, Deadline deadline);
}
