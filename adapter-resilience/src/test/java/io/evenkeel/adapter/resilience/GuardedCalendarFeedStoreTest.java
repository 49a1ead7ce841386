package io.evenkeel.adapter.resilience;

import static io.evenkeel.adapter.resilience.TestGuards.guard;

import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.tck.contract.CalendarFeedStoreContract;
import io.evenkeel.tck.memory.InMemoryCalendarFeedStore;

class GuardedCalendarFeedStoreTest implements CalendarFeedStoreContract {

    @Override
    public CalendarFeedStore emptyCalendarFeeds() {
        return new GuardedCalendarFeedStore(new InMemoryCalendarFeedStore(), guard("reads"), guard("writes"));
    }
}
