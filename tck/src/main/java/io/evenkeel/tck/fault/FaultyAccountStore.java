package io.evenkeel.tck.fault;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.time.Deadline;
import java.util.List;
import java.util.Optional;

/** An account store that goes wrong when {@link Faults} say so, around the real one. Safe for any thread. */
public final class FaultyAccountStore implements AccountStore {

    private final AccountStore store;
    private final Faults faults;

    public FaultyAccountStore(AccountStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public Optional<Account> findById(AccountId id, Deadline deadline) {
        return faults.around(deadline, () -> store.findById(id, deadline));
    }

    @Override
    public Optional<Account> findByName(String name, Deadline deadline) {
        return faults.around(deadline, () -> store.findByName(name, deadline));
    }

    @Override
    public List<Account> list(Deadline deadline) {
        return faults.around(deadline, () -> store.list(deadline));
    }

    @Override
    public boolean add(Account account, Deadline deadline) {
        return faults.around(deadline, () -> store.add(account, deadline));
    }

    @Override
    public boolean replace(Account changed, Deadline deadline) {
        return faults.around(deadline, () -> store.replace(changed, deadline));
    }
}
