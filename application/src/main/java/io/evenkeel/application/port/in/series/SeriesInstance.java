package io.evenkeel.application.port.in.series;

import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a series and what became of it.
 *
 * @param instance when it takes place as the series stands now
 * @param session the session that it was booked as, which goes its own way since; null when it never was
 */
public record SeriesInstance(Instance instance, @Nullable Session session) {}
