package io.evenkeel.examples.adapter;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.SessionStoreContract;

class SortedMapSessionStoreTest implements SessionStoreContract, SessionPageContract {

    @Override
    public SessionStore emptyStore() {
        return new SortedMapSessionStore();
    }
}
