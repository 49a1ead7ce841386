package io.evenkeel.adapter.resilience;

import static io.evenkeel.adapter.resilience.TestGuards.guard;

import io.evenkeel.tck.contract.SeriesPageContract;
import io.evenkeel.tck.contract.SeriesStoreContract;
import io.evenkeel.tck.contract.SeriesUnderTest;
import io.evenkeel.tck.memory.InMemoryStores;

class GuardedSeriesStoreTest implements SeriesStoreContract, SeriesPageContract {

    @Override
    public SeriesUnderTest emptySeriesUnderTest() {
        InMemoryStores stores = new InMemoryStores();
        return new SeriesUnderTest(
                new GuardedSeriesStore(stores.series(), guard("reads"), guard("writes")),
                stores.sessions(),
                stores.bookings());
    }
}
