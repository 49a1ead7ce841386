package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.tck.contract.RosterStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteRosterStoreTest implements RosterStoreContract {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    @Override
    public RosterStore emptyRoster() {
        return stores.empty().roster();
    }
}
