package io.evenkeel.tck;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.contract.AccountStoreContract;
import io.evenkeel.tck.memory.InMemoryAccountStore;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Account stores that are broken in one way each. */
final class BrokenAccounts {

    private BrokenAccounts() {}

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements AccountStore {

        private AccountStore store = new InMemoryAccountStore();

        @Override
        public Optional<Account> findById(AccountId id, Deadline deadline) {
            return store.findById(id, deadline);
        }

        @Override
        public Optional<Account> findByName(String name, Deadline deadline) {
            return store.findByName(name, deadline);
        }

        @Override
        public List<Account> list(Deadline deadline) {
            return store.list(deadline);
        }

        @Override
        public boolean add(Account account, Deadline deadline) {
            return store.add(account, deadline);
        }

        @Override
        public boolean replace(Account changed, Deadline deadline) {
            return store.replace(changed, deadline);
        }

        /** Writes past every check. */
        final synchronized boolean force(Account account, Deadline deadline) {
            Map<AccountId, Account> all = new HashMap<>();
            list(deadline).forEach(each -> all.put(each.id(), each));
            all.put(account.id(), account);
            AccountStore next = new InMemoryAccountStore();
            for (Account each : all.values()) {
                next.add(version(each, 1), deadline);
                for (long version = 2; version <= each.version(); version++) {
                    next.replace(version(each, version), deadline);
                }
            }
            store = next;
            return true;
        }
    }

    /** Shows that what passes everything on is not what the contract finds fault with. */
    static class Healthy implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing();
        }
    }

    static class AddsOverAnId implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing() {
                @Override
                public boolean add(Account account, Deadline deadline) {
                    return findById(account.id(), deadline).isPresent()
                            ? force(account, deadline)
                            : super.add(account, deadline);
                }
            };
        }
    }

    static class SaysThatItAdded implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing() {
                @Override
                public boolean add(Account account, Deadline deadline) {
                    return super.add(account, deadline)
                            || findByName(account.name(), deadline).isPresent();
                }
            };
        }
    }

    static class AddsAnyVersion implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing() {
                @Override
                public boolean add(Account account, Deadline deadline) {
                    return super.add(version(account, 1), deadline);
                }
            };
        }
    }

    /** Two that read the same version both replace it. */
    static class LosesUpdates implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            Rendezvous rendezvous = new Rendezvous();
            return new Passing() {
                @Override
                public boolean replace(Account changed, Deadline deadline) {
                    boolean isFree = findByName(changed.name(), deadline)
                            .filter(owner -> !owner.id().equals(changed.id()))
                            .isEmpty();
                    boolean isNext = findById(changed.id(), deadline)
                            .filter(stored -> stored.version() + 1 == changed.version())
                            .isPresent();
                    if (!isFree || !isNext) {
                        return false;
                    }
                    rendezvous.meet();
                    return force(changed, deadline);
                }
            };
        }
    }

    static class IgnoresVersions implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing() {
                @Override
                public boolean replace(Account changed, Deadline deadline) {
                    boolean isFree = findByName(changed.name(), deadline)
                            .filter(owner -> !owner.id().equals(changed.id()))
                            .isEmpty();
                    boolean isThere = findById(changed.id(), deadline).isPresent();
                    return (isFree && isThere) ? force(changed, deadline) : super.replace(changed, deadline);
                }
            };
        }
    }

    static class MakesWhomItShouldReplace implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing() {
                @Override
                public boolean replace(Account changed, Deadline deadline) {
                    return findById(changed.id(), deadline).isEmpty()
                            ? super.add(version(changed, 1), deadline)
                            : super.replace(changed, deadline);
                }
            };
        }
    }

    static class TakesTheNameOfAnother implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing() {
                @Override
                public boolean replace(Account changed, Deadline deadline) {
                    findByName(changed.name(), deadline)
                            .filter(owner -> !owner.id().equals(changed.id()))
                            .ifPresent(owner -> force(renamed(owner, owner.name() + "-2"), deadline));
                    return super.replace(changed, deadline);
                }
            };
        }
    }

    static class KeepsTheOldName implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            Map<String, AccountId> owners = new HashMap<>();
            return new Passing() {
                @Override
                public synchronized boolean add(Account account, Deadline deadline) {
                    boolean added = super.add(account, deadline);
                    if (added) {
                        owners.put(account.name(), account.id());
                    }
                    return added;
                }

                @Override
                public synchronized Optional<Account> findByName(String name, Deadline deadline) {
                    return super.findByName(name, deadline)
                            .or(() -> Optional.ofNullable(owners.get(name)).flatMap(id -> findById(id, deadline)));
                }
            };
        }
    }

    static class KeepsTheRole implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing() {
                @Override
                public boolean replace(Account changed, Deadline deadline) {
                    Role role =
                            findById(changed.id(), deadline).map(Account::role).orElse(changed.role());
                    return super.replace(
                            new Account(
                                    changed.id(),
                                    changed.name(),
                                    role,
                                    changed.passwordHash(),
                                    changed.isEnabled(),
                                    changed.version()),
                            deadline);
                }
            };
        }
    }

    static class EnablesEverybody implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing() {
                @Override
                public Optional<Account> findById(AccountId id, Deadline deadline) {
                    return super.findById(id, deadline)
                            .map(account -> new Account(
                                    account.id(),
                                    account.name(),
                                    account.role(),
                                    account.passwordHash(),
                                    true,
                                    account.version()));
                }
            };
        }
    }

    static class IgnoresCase implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return new Passing() {
                @Override
                public Optional<Account> findByName(String name, Deadline deadline) {
                    return super.findByName(name.toLowerCase(Locale.ROOT), deadline);
                }
            };
        }
    }

    static class ListsById implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return listingBy(Comparator.comparing(account -> account.id().value()));
        }
    }

    /** As a locale might: punctuation counts for nothing. */
    static class ListsLikeADictionary implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            return listingBy(Comparator.comparing(account -> account.name().replaceAll("[._@-]", "")));
        }
    }

    static class IgnoresDeadlines implements AccountStoreContract {
        @Override
        public AccountStore emptyAccounts() {
            Supplier<Deadline> endless = () -> Deadline.after(Duration.ofDays(1), System::nanoTime);
            return new Passing() {
                @Override
                public boolean replace(Account changed, Deadline deadline) {
                    return super.replace(changed, endless.get());
                }
            };
        }
    }

    private static AccountStore listingBy(Comparator<Account> order) {
        return new Passing() {
            @Override
            public List<Account> list(Deadline deadline) {
                return super.list(deadline).stream().sorted(order).toList();
            }
        };
    }

    private static Account version(Account account, long version) {
        return new Account(
                account.id(), account.name(), account.role(), account.passwordHash(), account.isEnabled(), version);
    }

    private static Account renamed(Account account, String name) {
        return new Account(
                account.id(), name, account.role(), account.passwordHash(), account.isEnabled(), account.version());
    }
}
