package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.contract.AccountRestartContract;
import io.evenkeel.tck.contract.AccountStoreContract;
import io.evenkeel.tck.contract.AccountStoresUnderTest;
import io.evenkeel.tck.contract.SignInStoreContract;
import io.evenkeel.tck.data.Accounts;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteAccountStoresTest implements AccountStoreContract, SignInStoreContract, AccountRestartContract {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    private @Nullable SqliteStores used;
    private Path file = Path.of("");

    @Override
    public AccountStore emptyAccounts() {
        return stores.empty().accounts();
    }

    @Override
    public SignInStore emptySignIns() {
        return stores.empty().signIns();
    }

    @Override
    public AccountStoresUnderTest emptyAccountStores() {
        file = stores.file();
        return open();
    }

    @Override
    public AccountStoresUnderTest restartedAccountStores() {
        if (used != null) {
            used.close();
        }
        return open();
    }

    private AccountStoresUnderTest open() {
        SqliteStores opened = stores.reopen(file);
        used = opened;
        return new AccountStoresUnderTest(opened.accounts(), opened.signIns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"role = 'OWNER'", "name = 'No Name'", "password_hash = ''", "id = 'a b'"})
    void reportsAnAccountThatIsNone(String damage) throws SQLException {
        AccountStore accounts = emptyAccountStores().accounts();
        accounts.add(Accounts.account(1), ample());
        PlainJdbc.run(file, "UPDATE account SET " + damage);

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> accounts.list(ample()))
                .withMessageContaining("account");
    }

    @Test
    void reportsASignInThatIsNone() throws SQLException {
        SignInStore signIns = emptyAccountStores().signIns();
        signIns.begin(Accounts.signIn(1), ample());
        PlainJdbc.run(file, "UPDATE sign_in SET account = ''");

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> signIns.find(Accounts.signIn(1).id(), ample()));
    }

    @Test
    void ofTwoWhoHaveTheFileOpenOneGoesFirst() throws Exception {
        Path shared = stores.file();
        List<SignInStore> both =
                List.of(stores.reopen(shared).signIns(), stores.reopen(shared).signIns());
        SignInId id = Accounts.signIn(1).id();
        both.get(0).begin(Accounts.signIn(1), ample());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (long number = 1; number <= 30; number++) {
                long same = number;
                List<Refresh> outcomes = new ArrayList<>();
                for (Future<Refresh> each : threads.invokeAll(both.stream()
                        .<Callable<Refresh>>map(store -> () -> store.refresh(id, same, Accounts.BEGIN, GRACE, ample()))
                        .toList())) {
                    outcomes.add(each.get());
                }

                SignIn stored = both.get(1).find(id, ample()).orElseThrow();
                assertThat(stored.sequence()).isEqualTo(number + 1);
                assertThat(outcomes)
                        .containsExactlyInAnyOrder(new Refresh.Advanced(stored), new Refresh.Repeated(stored));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusesATimeThatItWouldNotGiveBack() {
        SignInStore signIns = emptySignIns();
        SignIn endless =
                new SignIn(new SignInId("endless"), Accounts.account(1).id(), 1, 1, Accounts.BEGIN, Instant.MAX);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> signIns.begin(endless, ample()))
                .withMessageContaining("2262");
        assertThat(signIns.find(endless.id(), ample())).isEmpty();
    }

    private static Deadline ample() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}
