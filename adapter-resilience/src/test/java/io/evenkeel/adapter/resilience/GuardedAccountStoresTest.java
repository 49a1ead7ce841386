package io.evenkeel.adapter.resilience;

import static io.evenkeel.adapter.resilience.TestGuards.guard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.contract.AccountStoreContract;
import io.evenkeel.tck.contract.SignInStoreContract;
import io.evenkeel.tck.data.Accounts;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultyAccountStore;
import io.evenkeel.tck.fault.FaultySignInStore;
import io.evenkeel.tck.memory.InMemoryAccountStore;
import io.evenkeel.tck.memory.InMemorySignInStore;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardedAccountStoresTest implements AccountStoreContract, SignInStoreContract {

    private final Faults faults = new Faults();

    @Override
    public AccountStore emptyAccounts() {
        return new GuardedAccountStore(
                new FaultyAccountStore(new InMemoryAccountStore(), faults), guard("reads"), guard("writes"));
    }

    @Override
    public SignInStore emptySignIns() {
        return new GuardedSignInStore(
                new FaultySignInStore(new InMemorySignInStore(), faults), guard("reads"), guard("writes"));
    }

    @Test
    void repeatsNothing() {
        AccountStore accounts = emptyAccounts();
        SignInStore signIns = emptySignIns();
        StoreException down = new StoreException.Unavailable("down", null);
        faults.failAlways(() -> down);

        Stream.<Runnable>of(
                        () -> accounts.findById(Accounts.account(1).id(), soon()),
                        () -> accounts.add(Accounts.account(1), soon()),
                        () -> accounts.replace(Accounts.disabled(Accounts.account(1)), soon()),
                        () -> signIns.begin(Accounts.signIn(1), soon()),
                        () -> signIns.find(Accounts.signIn(1).id(), soon()),
                        () -> signIns.refresh(Accounts.signIn(1).id(), 1, Accounts.BEGIN, GRACE, soon()),
                        () -> signIns.end(Accounts.signIn(1).id(), soon()))
                .forEach(call -> assertThatThrownBy(call::run).isSameAs(down));

        assertThat(faults.calls()).isEqualTo(7);
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(9), System::nanoTime);
    }
}
