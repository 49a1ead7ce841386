package io.evenkeel.application.port.out;

import io.evenkeel.domain.schedule.series.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * One series that shall be there no longer.
 *
 * @param id its identity
 * @param version the one that the removal was decided on
 * @param request what it answers; null for a removal that nobody repeats
 */
public record SeriesRemoval(
        SeriesId id, long version, @Nullable RepeatableRequest request) {}
