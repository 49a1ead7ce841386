package io.evenkeel.adapter.resilience;

import static io.evenkeel.adapter.resilience.TestGuards.guard;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.SessionStoreContract;
import io.evenkeel.tck.memory.InMemorySessionStore;

class GuardedSessionStoreTest implements SessionStoreContract, SessionPageContract {

    @Override
    public SessionStore emptyStore() {
        return new GuardedSessionStore(new InMemorySessionStore(), guard("reads"), guard("writes"));
    }
}
