package io.evenkeel.simulation;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.memory.InMemoryStores;

/** The stores that a run is about, over the same empty data. */
public record SimulatedStores(SessionStore sessions, BookingStore bookings, RollupStore rollups, RosterStore roster) {

    /** New ones in memory. */
    public static SimulatedStores inMemory() {
        InMemoryStores stores = new InMemoryStores();
        return new SimulatedStores(stores.sessions(), stores.bookings(), stores.rollups(), stores.roster());
    }

    public SimulatedStores withBookings(BookingStore other) {
        return new SimulatedStores(sessions, other, rollups, roster);
    }

    public SimulatedStores withRollups(RollupStore other) {
        return new SimulatedStores(sessions, bookings, other, roster);
    }
}
