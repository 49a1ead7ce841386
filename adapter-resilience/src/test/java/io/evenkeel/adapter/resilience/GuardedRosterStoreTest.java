package io.evenkeel.adapter.resilience;

import static io.evenkeel.adapter.resilience.TestGuards.guard;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.tck.contract.RosterStoreContract;
import io.evenkeel.tck.memory.InMemoryRosterStore;

class GuardedRosterStoreTest implements RosterStoreContract {

    @Override
    public RosterStore emptyRoster() {
        return new GuardedRosterStore(new InMemoryRosterStore(), guard("reads"), guard("writes"));
    }
}
