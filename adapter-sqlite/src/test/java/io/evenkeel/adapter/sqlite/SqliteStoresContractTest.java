package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.BookingStoreContract;
import io.evenkeel.tck.contract.ConcurrentBookingContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.ImportedHoldingsContract;
import io.evenkeel.tck.contract.RestartContract;
import io.evenkeel.tck.contract.RollupHistoryContract;
import io.evenkeel.tck.contract.RollupSnapshotContract;
import io.evenkeel.tck.contract.RollupStoreContract;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.SessionStoreContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
                RestartContract,
                RollupHistoryContract {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    private @Nullable SqliteStores used;
    private Path file = Path.of("");

    @Override
    public StoresUnderTest emptyStores() {
        file = stores.file();
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
        SqliteStores opened = stores.reopen(file);
        used = opened;
        return new StoresUnderTest(opened.sessions(), opened.bookings(), opened.rollups());
    }

    @Override
    public SessionStore emptyStore() {
        return emptyStores().sessions();
    }
}
