package io.evenkeel.tck;

import io.evenkeel.tck.contract.RosterEditStoreContract;
import io.evenkeel.tck.contract.RosterPageContract;
import io.evenkeel.tck.contract.RosterUnderTest;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultyRosterEditStore;
import io.evenkeel.tck.memory.InMemoryStores;

/** A port that nobody told to go wrong passes the contract. */
class FaultyRosterEditStoreTest implements RosterEditStoreContract, RosterPageContract {

    @Override
    public RosterUnderTest emptyRosterUnderTest() {
        InMemoryStores stores = new InMemoryStores();
        return new RosterUnderTest(
                stores.roster(),
                new FaultyRosterEditStore(stores.rosterEdits(), new Faults()),
                stores.sessions(),
                stores.series());
    }
}
