package io.evenkeel.tck;

import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.tck.contract.CalendarFeedStoreContract;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultyCalendarFeedStore;
import io.evenkeel.tck.memory.InMemoryCalendarFeedStore;

/** In memory, with nothing that goes wrong before it: a port that can fail changes nothing by itself. */
class CalendarFeedStoresTest implements CalendarFeedStoreContract {

    @Override
    public CalendarFeedStore emptyCalendarFeeds() {
        return new FaultyCalendarFeedStore(new InMemoryCalendarFeedStore(), new Faults());
    }
}
