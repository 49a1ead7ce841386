package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.time.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * An account store behind guards, reads and writes apart. Writes are not repeated: after a lost answer, a repeated one would say
 * that it changed nothing. Safe for any thread.
 */
public final class GuardedAccountStore implements AccountStore {

    private final AccountStore store;
    private final Guard reads;
    private final Guard writes;

    public GuardedAccountStore(AccountStore store, Guard reads, Guard writes) {
        this.store = store;
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public Optional<Account> findById(AccountId id, Deadline deadline) {
        return reads.call("findById", CallKind.REPEATABLE, deadline, within -> store.findById(id, within));
    }

    @Override
    public Optional<Account> findByName(String name, Deadline deadline) {
        return reads.call("findByName", CallKind.REPEATABLE, deadline, within -> store.findByName(name, within));
    }

    @Override
    public List<Account> list(Deadline deadline) {
        return reads.call("list", CallKind.REPEATABLE, deadline, within -> store.list(within));
    }

    @Override
    public boolean add(Account account, Deadline deadline) {
        return writes.call("add", CallKind.ONCE, deadline, within -> store.add(account, within));
    }

    @Override
    public boolean replace(Account changed, Deadline deadline) {
        return writes.call("replace", CallKind.ONCE, deadline, within -> store.replace(changed, within));
    }
}
