package io.evenkeel.tck;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.SessionStoreContract;
import io.evenkeel.tck.memory.InMemorySessionStore;

class InMemorySessionStoreTest implements SessionStoreContract {

    @Override
    public SessionStore emptyStore() {
        return new InMemorySessionStore();
    }
}
