package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.SessionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoSessionStoreTest implements SessionStoreContract {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Override
    public SessionStore emptyStore() {
        return mongo.emptyStores().sessions();
    }
}
