package io.evenkeel.tck;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.BookingStoreContract;
import io.evenkeel.tck.contract.ConcurrentBookingContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.ImportedHoldingsContract;
import io.evenkeel.tck.contract.RollupHistoryContract;
import io.evenkeel.tck.contract.RollupSnapshotContract;
import io.evenkeel.tck.contract.RollupStoreContract;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import io.evenkeel.tck.memory.InMemoryStores;

class InMemoryStoresTest
        implements BookingStoreContract,
                ConcurrentBookingContract,
                IdempotencyContract,
                ImportedHoldingsContract,
                RollupStoreContract,
                RollupSnapshotContract,
                RollupHistoryContract,
                SessionPageContract {

    @Override
    public StoresUnderTest emptyStores() {
        InMemoryStores stores = new InMemoryStores();
        return new StoresUnderTest(stores.sessions(), stores.bookings(), stores.rollups());
    }

    @Override
    public SessionStore emptyStore() {
        return emptyStores().sessions();
    }
}
