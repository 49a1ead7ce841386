package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.tck.contract.RosterStoreContract;
import tools.jackson.databind.json.JsonMapper;

class JdbcRosterStoreTest implements RosterStoreContract {

    @Override
    public RosterStore emptyRoster() {
        return new JdbcRosterStore(EmptyDatabase.make(), JsonMapper.shared());
    }
}
