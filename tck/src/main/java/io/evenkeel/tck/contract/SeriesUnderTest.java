package io.evenkeel.tck.contract;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;

/**
 * The ports over the same series and sessions.
 *
 * @param series keeps the series
 * @param sessions keeps the sessions, among them those that instances were booked as
 * @param bookings writes them one by one
 */
public record SeriesUnderTest(SeriesStore series, SessionStore sessions, BookingStore bookings) {}
