package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.patient;
import static io.evenkeel.tck.contract.SignInStoreContract.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.tck.data.Accounts;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySignInStore;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What ports of sign-in must do whose accounts and sign-ins outlive their process. */
public interface AccountRestartContract {

    /** Ports over nothing. */
    AccountStoresUnderTest emptyAccountStores();

    /** Ends the stores that are in use, and opens others over the same data, as the next process would. */
    AccountStoresUnderTest restartedAccountStores();

    @Test
    default void everythingThatWasAcknowledgedOutlivesTheProcess() {
        AccountStoresUnderTest stores = emptyAccountStores();
        Account changed = Accounts.renamed(Accounts.account(1), "ada");
        stores.accounts().add(Accounts.account(1), ample());
        stores.accounts().add(Accounts.account(2), ample());
        stores.accounts().replace(changed, ample());
        stores.signIns().begin(Accounts.signIn(1), ample());
        stores.signIns().begin(Accounts.signIn(2), ample());
        stores.signIns().begin(Accounts.signIn(3), ample());
        stores.signIns().refresh(Accounts.signIn(1).id(), 1, Accounts.BEGIN, GRACE, ample());
        stores.signIns().end(Accounts.signIn(2).id(), ample());

        AccountStoresUnderTest next = restartedAccountStores();

        assertThat(next.accounts().list(ample())).containsExactly(changed, Accounts.account(2));
        assertThat(next.signIns().find(Accounts.signIn(1).id(), ample()))
                .contains(Accounts.signIn(1).advanced(Accounts.BEGIN));
        assertThat(next.signIns().find(Accounts.signIn(2).id(), ample())).isEmpty();
        assertThat(next.signIns().find(Accounts.signIn(3).id(), ample())).contains(Accounts.signIn(3));
        next.signIns().endAll(changed.id(), ample());
        assertThat(restartedAccountStores().signIns().find(Accounts.signIn(1).id(), ample()))
                .isEmpty();
    }

    /**
     * Answers get lost after the effect, calls fail before it, and processes end between two attempts. However often one token is
     * sent within the grace, the sign-in goes on by one, and every answer is the same.
     */
    @Test
    default void eachTokenHasOneEffectUnderLostAnswersAndRestarts() {
        SplittableRandom random = new SplittableRandom(41);
        AccountStoresUnderTest stores = emptyAccountStores();
        SignInId id = Accounts.signIn(1).id();
        stores.signIns().begin(Accounts.signIn(1), patient());
        int unanswered = 0;
        for (long number = 1; number <= 60; number++) {
            SignIn answer = null;
            for (int attempt = 0; answer == null; attempt++) {
                Faults faults = new Faults();
                if (attempt < 4) {
                    trouble(faults, random);
                }
                answer = answered(new FaultySignInStore(stores.signIns(), faults), id, number, attempt);
                if (random.nextInt(3) == 0) {
                    stores = restartedAccountStores();
                }
                unanswered += answer == null ? 1 : 0;
            }
            assertThat(answer.sequence()).isEqualTo(number + 1);
            assertThat(stores.signIns().find(id, patient())).contains(answer);
        }
        assertThat(unanswered).as("attempts without an answer").isGreaterThan(60);
    }

    private static void trouble(Faults faults, SplittableRandom random) {
        switch (random.nextInt(4)) {
            case 0 -> faults.failNext(1, () -> new StoreException.Unavailable("down", null));
            case 1, 2 -> faults.loseAnswers(1, () -> new StoreException.Unavailable("cut", null));
            default -> {
                // All goes well.
            }
        }
    }

    /** The sign-in that was answered with, or null when there was no answer. */
    private static @Nullable SignIn answered(SignInStore store, SignInId id, long number, int attempt) {
        try {
            Refresh refresh =
                    store.refresh(id, number, Accounts.BEGIN.plusSeconds(100 * number + attempt), GRACE, patient());
            if (refresh instanceof Refresh.Repeated repeated) {
                return repeated.signIn();
            }
            assertThat(refresh).isInstanceOf(Refresh.Advanced.class);
            return ((Refresh.Advanced) refresh).signIn();
        } catch (StoreException.Unavailable lost) {
            return null;
        }
    }
}
