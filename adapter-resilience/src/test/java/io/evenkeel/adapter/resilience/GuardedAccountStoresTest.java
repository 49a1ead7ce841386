package io.evenkeel.adapter.resilience;

import static io.evenkeel.adapter.resilience.TestGuards.guard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.Refresh;
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
    void repeatsReadsAndEndsAndWhatTheGraceAllows() {
        SignInStore signIns = emptySignIns();
        signIns.begin(Accounts.signIn(1), soon());
        earnRepeats(signIns);
        int before = faults.calls();

        faults.loseAnswers(1, GuardedAccountStoresTest::down);
        Refresh refreshed = signIns.refresh(Accounts.signIn(1).id(), 1, Accounts.BEGIN, GRACE, soon());
        faults.failNext(1, GuardedAccountStoresTest::down);
        assertThat(signIns.find(Accounts.signIn(1).id(), soon())).isPresent();
        faults.loseAnswers(1, GuardedAccountStoresTest::down);
        signIns.end(Accounts.signIn(1).id(), soon());

        assertThat(refreshed).isInstanceOf(Refresh.Repeated.class);
        assertThat(faults.calls() - before).isEqualTo(6);
    }

    @Test
    void repeatsNoOtherWrite() {
        AccountStore accounts = emptyAccounts();
        SignInStore signIns = emptySignIns();
        earnRepeats(signIns);
        earnRepeats(accounts);
        int before = faults.calls();
        StoreException down = down();
        faults.failAlways(() -> down);

        Stream.<Runnable>of(
                        () -> accounts.add(Accounts.account(1), soon()),
                        () -> accounts.replace(Accounts.disabled(Accounts.account(1)), soon()),
                        () -> signIns.begin(Accounts.signIn(1), soon()),
                        () -> signIns.refresh(Accounts.signIn(1).id(), 1, Accounts.BEGIN, Duration.ZERO, soon()))
                .forEach(call -> assertThatThrownBy(call::run).isSameAs(down));

        assertThat(faults.calls() - before).isEqualTo(4);
    }

    private static void earnRepeats(SignInStore signIns) {
        for (int i = 0; i < 30; i++) {
            assertThat(signIns.forgetEnded(Accounts.BEGIN, soon())).isZero();
            assertThat(signIns.find(Accounts.signIn(9).id(), soon())).isEmpty();
        }
    }

    private static void earnRepeats(AccountStore accounts) {
        for (int i = 0; i < 30; i++) {
            assertThat(accounts.replace(Accounts.account(9), soon())).isFalse();
        }
    }

    private static StoreException.Unavailable down() {
        return new StoreException.Unavailable("down", null);
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(9), System::nanoTime);
    }
}
