package io.evenkeel.application.port.in.series;

import io.evenkeel.application.time.Deadline;
import java.util.List;

/** Tells when the instances of a series take place, and which of them have been booked. Safe for any thread. */
@FunctionalInterface
public interface PreviewSeriesUseCase {

    /**
     * The instances that start on the days, in order, or a refusal when there are too many.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    SeriesOutcome<List<SeriesInstance>> previewSeries(SeriesDays days, Deadline deadline);
}
