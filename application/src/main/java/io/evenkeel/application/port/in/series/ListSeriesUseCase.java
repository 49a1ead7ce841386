package io.evenkeel.application.port.in.series;

import io.evenkeel.application.time.Deadline;

/** Lists series, page by page. Safe for any thread. */
@FunctionalInterface
public interface ListSeriesUseCase {

    /**
     * A page of all series, by the local start of the first instance and then by id.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    SeriesPage listSeries(ListSeriesRequest request, Deadline deadline);
}
