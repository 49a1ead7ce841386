package io.evenkeel.tck;

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
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Ports that nobody told to go wrong pass the contracts; those that were told do what they were told. */
class FaultyAccountStoresTest implements AccountStoreContract, SignInStoreContract {

    private final Faults faults = new Faults();

    @Override
    public AccountStore emptyAccounts() {
        return new FaultyAccountStore(new InMemoryStores().accounts(), faults);
    }

    @Override
    public SignInStore emptySignIns() {
        return new FaultySignInStore(new InMemoryStores().signIns(), faults);
    }

    @Test
    void aFailedCallHasNoEffect() {
        AccountStore accounts = emptyAccounts();
        StoreException down = new StoreException.Unavailable("down", null);
        faults.failNext(1, () -> down);

        assertThatThrownBy(() -> accounts.add(Accounts.account(1), soon())).isSameAs(down);

        assertThat(accounts.list(soon())).isEmpty();
        assertThat(faults.calls()).isEqualTo(2);
    }

    @Test
    void aLostAnswerHidesARefreshThatARepeatFinds() {
        SignInStore signIns = emptySignIns();
        signIns.begin(Accounts.signIn(1), soon());
        StoreException cut = new StoreException.Unavailable("cut", null);
        faults.loseAnswers(1, () -> cut);

        assertThatThrownBy(() -> refresh(signIns)).isSameAs(cut);

        assertThat(refresh(signIns))
                .isEqualTo(new Refresh.Repeated(Accounts.signIn(1).advanced(Accounts.BEGIN)));
    }

    private static Refresh refresh(SignInStore signIns) {
        return signIns.refresh(Accounts.signIn(1).id(), 1, Accounts.BEGIN, GRACE, soon());
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(9), System::nanoTime);
    }
}
