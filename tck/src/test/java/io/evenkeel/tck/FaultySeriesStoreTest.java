package io.evenkeel.tck;

import io.evenkeel.tck.contract.SeriesPageContract;
import io.evenkeel.tck.contract.SeriesStoreContract;
import io.evenkeel.tck.contract.SeriesUnderTest;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySeriesStore;
import io.evenkeel.tck.memory.InMemoryStores;

/** A port that nobody told to go wrong passes the contract. */
class FaultySeriesStoreTest implements SeriesStoreContract, SeriesPageContract {

    @Override
    public SeriesUnderTest emptySeriesUnderTest() {
        InMemoryStores stores = new InMemoryStores();
        return new SeriesUnderTest(
                new FaultySeriesStore(stores.series(), new Faults()), stores.sessions(), stores.bookings());
    }
}
