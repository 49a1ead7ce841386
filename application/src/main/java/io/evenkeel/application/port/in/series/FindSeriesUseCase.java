package io.evenkeel.application.port.in.series;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.util.Optional;

/** Finds one series. Safe for any thread. */
@FunctionalInterface
public interface FindSeriesUseCase {

    /**
     * The series with this id.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    Optional<Series> findSeries(SeriesId id, Deadline deadline);
}
