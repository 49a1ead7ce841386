package io.evenkeel.adapter.http.series;

import io.evenkeel.application.port.in.series.BookSeriesUseCase;
import io.evenkeel.application.port.in.series.EditSeriesUseCase;
import io.evenkeel.application.port.in.series.FindSeriesUseCase;
import io.evenkeel.application.port.in.series.ListSeriesUseCase;
import io.evenkeel.application.port.in.series.PreviewSeriesUseCase;

/**
 * What the series routes call.
 *
 * @param find finds one series
 * @param list lists all series
 * @param edit adds, changes and removes series
 * @param preview tells when the instances of a series take place
 * @param book books them as sessions
 */
public record SeriesUseCases(
        FindSeriesUseCase find,
        ListSeriesUseCase list,
        EditSeriesUseCase edit,
        PreviewSeriesUseCase preview,
        BookSeriesUseCase book) {}
