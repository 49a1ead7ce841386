package io.evenkeel.tck;

import io.evenkeel.tck.contract.RosterEditStoreContract;
import io.evenkeel.tck.contract.RosterPageContract;
import io.evenkeel.tck.contract.RosterUnderTest;
import io.evenkeel.tck.memory.InMemoryStores;

class InMemoryRosterEditStoreTest implements RosterEditStoreContract, RosterPageContract {

    @Override
    public RosterUnderTest emptyRosterUnderTest() {
        InMemoryStores stores = new InMemoryStores();
        return new RosterUnderTest(stores.roster(), stores.rosterEdits(), stores.sessions(), stores.series());
    }
}
