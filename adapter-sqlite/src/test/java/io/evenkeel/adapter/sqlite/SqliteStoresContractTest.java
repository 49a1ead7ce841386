package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.BookingStoreContract;
import io.evenkeel.tck.contract.ConcurrentBookingContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.ImportedHoldingsContract;
import io.evenkeel.tck.contract.RollupHistoryContract;
import io.evenkeel.tck.contract.RollupSnapshotContract;
import io.evenkeel.tck.contract.RollupStoreContract;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.SessionStoreContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteStoresContractTest
        implements SessionStoreContract,
                SessionPageContract,
                BookingStoreContract,
                ConcurrentBookingContract,
                IdempotencyContract,
                RollupStoreContract,
                ImportedHoldingsContract,
                RollupSnapshotContract,
                RollupHistoryContract {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    @Override
    public StoresUnderTest emptyStores() {
        SqliteStores empty = stores.empty();
        return new StoresUnderTest(empty.sessions(), empty.bookings(), empty.rollups());
    }

    @Override
    public SessionStore emptyStore() {
        return emptyStores().sessions();
    }
}
