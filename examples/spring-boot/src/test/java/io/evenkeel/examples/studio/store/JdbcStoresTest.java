package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.BookingStoreContract;
import io.evenkeel.tck.contract.ConcurrentBookingContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.ImportedHoldingsContract;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.SessionStoreContract;
import io.evenkeel.tck.contract.StoresUnderTest;

class JdbcStoresTest
        implements SessionStoreContract,
                SessionPageContract,
                BookingStoreContract,
                ConcurrentBookingContract,
                IdempotencyContract,
                ImportedHoldingsContract {

    @Override
    public SessionStore emptyStore() {
        return new JdbcSessionStore(EmptyDatabase.make());
    }

    @Override
    public StoresUnderTest emptyStores() {
        StudioDatabase database = EmptyDatabase.make();
        return StoresUnderTest.withoutRollups(new JdbcSessionStore(database), new JdbcBookingStore(database));
    }
}
