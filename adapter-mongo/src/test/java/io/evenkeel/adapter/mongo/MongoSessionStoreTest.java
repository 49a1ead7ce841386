package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.SessionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoSessionStoreTest implements SessionStoreContract, SessionPageContract {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Override
    public SessionStore emptyStore() {
        return mongo.emptyStores().sessions();
    }
}
