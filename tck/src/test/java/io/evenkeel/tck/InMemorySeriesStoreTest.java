package io.evenkeel.tck;

import io.evenkeel.tck.contract.SeriesPageContract;
import io.evenkeel.tck.contract.SeriesStoreContract;
import io.evenkeel.tck.contract.SeriesUnderTest;
import io.evenkeel.tck.memory.InMemoryStores;

class InMemorySeriesStoreTest implements SeriesStoreContract, SeriesPageContract {

    @Override
    public SeriesUnderTest emptySeriesUnderTest() {
        InMemoryStores stores = new InMemoryStores();
        return new SeriesUnderTest(stores.series(), stores.sessions(), stores.bookings());
    }
}
