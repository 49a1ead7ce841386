package io.evenkeel.adapter.resilience;

import static io.evenkeel.adapter.resilience.TestGuards.guard;

import io.evenkeel.tck.contract.BookingStoreContract;
import io.evenkeel.tck.contract.ConcurrentBookingContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.ImportedHoldingsContract;
import io.evenkeel.tck.contract.RollupHistoryContract;
import io.evenkeel.tck.contract.RollupSnapshotContract;
import io.evenkeel.tck.contract.RollupStoreContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import io.evenkeel.tck.memory.InMemoryStores;

class GuardedStoresTest
        implements BookingStoreContract,
                ConcurrentBookingContract,
                IdempotencyContract,
                RollupStoreContract,
                ImportedHoldingsContract,
                RollupSnapshotContract,
                RollupHistoryContract {

    @Override
    public StoresUnderTest emptyStores() {
        InMemoryStores stores = new InMemoryStores();
        return new StoresUnderTest(
                stores.sessions(),
                new GuardedBookingStore(stores.bookings(), guard("reads"), guard("writes")),
                new GuardedRollupStore(stores.rollups(), guard("reads"), guard("writes")));
    }
}
