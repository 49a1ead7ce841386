package io.evenkeel.tck;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.contract.AccountRestartContract;
import io.evenkeel.tck.contract.AccountStoresUnderTest;
import io.evenkeel.tck.contract.SignInStoreContract;
import io.evenkeel.tck.memory.InMemoryAccountStore;
import io.evenkeel.tck.memory.InMemorySignInStore;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Sign-in stores that are broken in one way each. */
final class BrokenSignIns {

    private BrokenSignIns() {}

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements SignInStore {

        private final SignInStore store = new InMemorySignInStore();

        @Override
        public void begin(SignIn signIn, Deadline deadline) {
            store.begin(signIn, deadline);
        }

        @Override
        public Optional<SignIn> find(SignInId id, Deadline deadline) {
            return store.find(id, deadline);
        }

        @Override
        public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
            return store.refresh(id, number, now, grace, deadline);
        }

        @Override
        public void end(SignInId id, Deadline deadline) {
            store.end(id, deadline);
        }

        @Override
        public void endAll(AccountId account, Deadline deadline) {
            store.endAll(account, deadline);
        }

        @Override
        public long forgetEnded(Instant now, Deadline deadline) {
            return store.forgetEnded(now, deadline);
        }

        /** Writes past every check. */
        final synchronized void force(SignIn signIn, Deadline deadline) {
            store.end(signIn.id(), deadline);
            store.begin(signIn, deadline);
        }
    }

    /** Shows that what passes everything on is not what the contracts find fault with; its processes never end. */
    static class Healthy implements SignInStoreContract, AccountRestartContract {

        private AccountStoresUnderTest stores = new AccountStoresUnderTest(new InMemoryAccountStore(), new Passing());

        @Override
        public SignInStore emptySignIns() {
            return new Passing();
        }

        @Override
        public AccountStoresUnderTest emptyAccountStores() {
            stores = new AccountStoresUnderTest(new InMemoryAccountStore(), new Passing());
            return stores;
        }

        @Override
        public AccountStoresUnderTest restartedAccountStores() {
            return stores;
        }
    }

    /** Reads, decides and writes, and looks at nothing when it writes. */
    private abstract static class NotAtomic extends Passing {

        private final Rendezvous rendezvous = new Rendezvous();

        @Override
        public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
            Optional<SignIn> stored = find(id, deadline);
            Refresh refresh = stored.map(read -> Refresh.of(read, number, now, grace))
                    .orElseGet(() -> super.refresh(id, number, now, grace, deadline));
            if (refresh instanceof Refresh.Advanced advanced) {
                rendezvous.meet();
                return written(stored.orElseThrow(), advanced.signIn(), deadline);
            }
            if (refresh instanceof Refresh.Reused) {
                end(id, deadline);
            }
            return refresh;
        }

        abstract Refresh written(SignIn before, SignIn after, Deadline deadline);
    }

    /** Two that read the same number both make the next one current. */
    static class AdvancesTwice implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new NotAtomic() {
                @Override
                synchronized Refresh written(SignIn before, SignIn after, Deadline deadline) {
                    if (find(before.id(), deadline).isEmpty()) {
                        return new Refresh.Ended();
                    }
                    force(after, deadline);
                    return new Refresh.Advanced(after);
                }
            };
        }
    }

    /** Writes what has ended meanwhile as if it were new. */
    static class BringsBackWhatWasEnded implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new NotAtomic() {
                @Override
                synchronized Refresh written(SignIn before, SignIn after, Deadline deadline) {
                    Optional<SignIn> now = find(before.id(), deadline);
                    if (now.filter(stored -> stored.sequence() == after.sequence())
                            .isPresent()) {
                        return new Refresh.Repeated(now.orElseThrow());
                    }
                    force(after, deadline);
                    return new Refresh.Advanced(after);
                }
            };
        }
    }

    static class NeverRepeats implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return refreshingWith(Duration.ZERO);
        }
    }

    static class RepeatsForEver implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return refreshingWith(Duration.ofDays(365));
        }
    }

    static class RepeatsAtTheEndOfTheGrace implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return refreshingWith(GRACE.plusNanos(1));
        }
    }

    /** Takes no note of a token that was stolen. */
    static class LeavesReusedOnesAlone implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new Passing() {
                @Override
                public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
                    Optional<SignIn> before = find(id, deadline);
                    Refresh refresh = super.refresh(id, number, now, grace, deadline);
                    if (refresh instanceof Refresh.Reused) {
                        before.ifPresent(signIn -> force(signIn, deadline));
                    }
                    return refresh;
                }
            };
        }
    }

    static class RefreshesPastTheEnd implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new Passing() {
                @Override
                public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
                    return super.refresh(id, number, now.minusNanos(1), grace, deadline);
                }
            };
        }
    }

    static class ThinksThatThereIsATokenZero implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new Passing() {
                @Override
                public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
                    Optional<SignIn> first = find(id, deadline).filter(signIn -> signIn.sequence() == 1);
                    return (number == 0 && first.isPresent())
                            ? new Refresh.Repeated(first.orElseThrow())
                            : super.refresh(id, number, now, grace, deadline);
                }
            };
        }
    }

    static class RoundsTimes implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new Passing() {
                @Override
                public Optional<SignIn> find(SignInId id, Deadline deadline) {
                    return super.find(id, deadline)
                            .map(signIn -> new SignIn(
                                    signIn.id(),
                                    signIn.account(),
                                    signIn.accountVersion(),
                                    signIn.sequence(),
                                    signIn.refreshedAt().truncatedTo(ChronoUnit.MILLIS),
                                    signIn.endsAt()));
                }
            };
        }
    }

    static class BeginsTwice implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new Passing() {
                @Override
                public void begin(SignIn signIn, Deadline deadline) {
                    try {
                        super.begin(signIn, deadline);
                    } catch (StoreException.Conflict known) {
                        force(signIn, deadline);
                    }
                }
            };
        }
    }

    static class EndsNobodyOfAnAccount implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new Passing() {
                @Override
                public void endAll(AccountId account, Deadline deadline) {
                    super.endAll(new AccountId("another"), deadline);
                }
            };
        }
    }

    static class ForgetsTooSoon implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new Passing() {
                @Override
                public long forgetEnded(Instant now, Deadline deadline) {
                    return super.forgetEnded(now.plusNanos(1), deadline);
                }
            };
        }
    }

    static class EndsAfterTheDeadline implements SignInStoreContract {
        @Override
        public SignInStore emptySignIns() {
            return new Passing() {
                @Override
                public void end(SignInId id, Deadline deadline) {
                    super.end(id, Deadline.after(Duration.ofDays(1), System::nanoTime));
                }
            };
        }
    }

    /** Keeps everything in its process. */
    static class ForgetsAtItsEnd implements AccountRestartContract {
        @Override
        public AccountStoresUnderTest emptyAccountStores() {
            InMemoryStores stores = new InMemoryStores();
            return new AccountStoresUnderTest(stores.accounts(), stores.signIns());
        }

        @Override
        public AccountStoresUnderTest restartedAccountStores() {
            return emptyAccountStores();
        }
    }

    private static SignInStore refreshingWith(Duration grace) {
        return new Passing() {
            @Override
            public Refresh refresh(SignInId id, long number, Instant now, Duration any, Deadline deadline) {
                return super.refresh(id, number, now, grace, deadline);
            }
        };
    }
}
