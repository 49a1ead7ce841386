package io.evenkeel.adapter.resilience;

import static io.evenkeel.adapter.resilience.TestGuards.guard;

import io.evenkeel.tck.contract.RosterEditStoreContract;
import io.evenkeel.tck.contract.RosterPageContract;
import io.evenkeel.tck.contract.RosterUnderTest;
import io.evenkeel.tck.memory.InMemoryStores;

class GuardedRosterEditStoreTest implements RosterEditStoreContract, RosterPageContract {

    @Override
    public RosterUnderTest emptyRosterUnderTest() {
        InMemoryStores stores = new InMemoryStores();
        return new RosterUnderTest(
                stores.roster(),
                new GuardedRosterEditStore(stores.rosterEdits(), guard("reads"), guard("writes")),
                stores.sessions(),
                stores.series());
    }
}
