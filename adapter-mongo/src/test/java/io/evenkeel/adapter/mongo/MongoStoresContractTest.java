package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.BookingStoreContract;
import io.evenkeel.tck.contract.ConcurrentBookingContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.ImportedHoldingsContract;
import io.evenkeel.tck.contract.RestartContract;
import io.evenkeel.tck.contract.RollupHistoryContract;
import io.evenkeel.tck.contract.RollupStoreContract;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoStoresContractTest
        implements BookingStoreContract,
                ConcurrentBookingContract,
                IdempotencyContract,
                ImportedHoldingsContract,
                RestartContract,
                RollupStoreContract,
                RollupHistoryContract,
                SessionPageContract {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private @Nullable MongoStores used;
    private String url = "";

    @Override
    public StoresUnderTest emptyStores() {
        url = mongo.newUrl();
        return open();
    }

    @Override
    public StoresUnderTest restarted() {
        if (used != null) {
            used.close();
        }
        return open();
    }

    private StoresUnderTest open() {
        MongoStores stores = mongo.open(url);
        used = stores;
        return new StoresUnderTest(stores.sessions(), stores.bookings(), stores.rollups());
    }

    @Override
    public SessionStore emptyStore() {
        return emptyStores().sessions();
    }
}
