package io.evenkeel.tck;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.tck.contract.RosterStoreContract;
import io.evenkeel.tck.memory.InMemoryRosterStore;

class InMemoryRosterStoreTest implements RosterStoreContract {

    @Override
    public RosterStore emptyRoster() {
        return new InMemoryRosterStore();
    }
}
