package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.tck.contract.RosterStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoRosterStoreTest implements RosterStoreContract {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Override
    public RosterStore emptyRoster() {
        return mongo.emptyStores().roster();
    }
}
