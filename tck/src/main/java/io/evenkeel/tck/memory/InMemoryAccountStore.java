package io.evenkeel.tck.memory;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.time.Deadline;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps accounts in memory. Safe for any thread. */
public final class InMemoryAccountStore implements AccountStore {

    private final Map<AccountId, Account> accounts = new HashMap<>();

    @Override
    public synchronized Optional<Account> findById(AccountId id, Deadline deadline) {
        Deadlines.check(deadline);
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public synchronized Optional<Account> findByName(String name, Deadline deadline) {
        Deadlines.check(deadline);
        return named(name);
    }

    @Override
    public synchronized List<Account> list(Deadline deadline) {
        Deadlines.check(deadline);
        return accounts.values().stream()
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    @Override
    public synchronized boolean add(Account account, Deadline deadline) {
        Deadlines.check(deadline);
        account.requireFirstVersion();
        return named(account.name()).isEmpty() && accounts.putIfAbsent(account.id(), account) == null;
    }

    @Override
    public synchronized boolean replace(Account changed, Deadline deadline) {
        Deadlines.check(deadline);
        Account stored = accounts.get(changed.id());
        if (stored == null || changed.version() != stored.version() + 1 || isOfAnother(changed)) {
            return false;
        }
        accounts.put(changed.id(), changed);
        return true;
    }

    private boolean isOfAnother(Account changed) {
        return named(changed.name())
                .filter(owner -> !owner.id().equals(changed.id()))
                .isPresent();
    }

    private Optional<Account> named(String name) {
        return accounts.values().stream()
                .filter(account -> account.name().equals(name))
                .findAny();
    }
}
