package io.evenkeel.application.port.in.series;

import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The instances to book.
 *
 * @param days those that start then
 * @param call what each booking is known by, together with its instance, when all comes again; null for a call that need not
 *     tell its own bookings from earlier ones
 */
public record BookSeriesRequest(SeriesDays days, @Nullable RepeatableCall<Session> call) {}
