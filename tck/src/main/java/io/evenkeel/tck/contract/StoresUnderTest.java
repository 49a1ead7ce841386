package io.evenkeel.tck.contract;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.SessionStore;

/**
 * The ports over one and the same set of sessions.
 *
 * @param sessions reads and imports them
 * @param bookings writes them one by one
 * @param rollups keeps their folded days
 */
public record StoresUnderTest(SessionStore sessions, BookingStore bookings, RollupStore rollups) {

    /** The ports of an adapter that keeps no folded days, for all contracts but those of {@link RollupStore}. */
    public static StoresUnderTest withoutRollups(SessionStore sessions, BookingStore bookings) {
        return new StoresUnderTest(sessions, bookings, new AbsentRollupStore());
    }
}
