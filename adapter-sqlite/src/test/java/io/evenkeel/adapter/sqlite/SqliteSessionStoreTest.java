package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.SessionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteSessionStoreTest implements SessionStoreContract, SessionPageContract {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    @Override
    public SessionStore emptyStore() {
        return stores.empty().sessions();
    }
}
