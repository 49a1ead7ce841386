package io.evenkeel.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static io.evenkeel.adapter.mongo.TestMongo.onDatabase;
import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.tck.contract.AccountRestartContract;
import io.evenkeel.tck.contract.AccountStoreContract;
import io.evenkeel.tck.contract.AccountStoresUnderTest;
import io.evenkeel.tck.contract.SignInStoreContract;
import io.evenkeel.tck.data.Accounts;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoAccountStoresTest implements AccountStoreContract, SignInStoreContract, AccountRestartContract {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private @Nullable MongoStores used;
    private String url = "";

    @Override
    public AccountStore emptyAccounts() {
        return mongo.emptyStores().accounts();
    }

    @Override
    public SignInStore emptySignIns() {
        return mongo.emptyStores().signIns();
    }

    @Override
    public AccountStoresUnderTest emptyAccountStores() {
        url = mongo.newUrl();
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
        MongoStores opened = mongo.open(url);
        used = opened;
        return new AccountStoresUnderTest(opened.accounts(), opened.signIns());
    }

    @Test
    void listsPageAfterPage() {
        AccountStore accounts = emptyAccounts();
        IntStream.range(0, 1_000).forEach(i -> accounts.add(Accounts.account(i), ample()));

        assertThat(accounts.list(ample()))
                .hasSize(1_000)
                .doesNotHaveDuplicates()
                .extracting(Account::name)
                .isSorted();
    }

    @Test
    void reportsWhatIsNoAccountAndNoSignIn() {
        AccountStoresUnderTest stores = emptyAccountStores();
        Account account = Accounts.account(1);
        SignIn signIn = Accounts.signIn(1);
        stores.accounts().add(account, ample());
        stores.signIns().begin(signIn, ample());
        onDatabase(url, database -> {
            database.getCollection("accounts").updateOne(eq(account.id().value()), set("enabled", "yes"));
            database.getCollection("signIns").updateOne(eq(signIn.id().value()), set("sequence", 0));
        });

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> stores.accounts().list(ample()))
                .withMessageContaining("enabled");
        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> stores.signIns().find(signIn.id(), ample()))
                .withMessageContaining("sequence");
    }

    @Test
    void refusesWhatItWouldNotGiveBack() {
        AccountStore accounts = emptyAccounts();
        SignInStore signIns = emptySignIns();
        Account halfPair = new Account(Accounts.account(1).id(), "ada", Role.VIEWER, "\uD83D", true, 1);
        SignIn endless = new SignIn(new SignInId("endless"), halfPair.id(), 1, 1, Accounts.BEGIN, Instant.MAX);

        assertThatIllegalArgumentException().isThrownBy(() -> accounts.add(halfPair, ample()));
        assertThatIllegalArgumentException().isThrownBy(() -> signIns.begin(endless, ample()));

        assertThat(accounts.list(ample())).isEmpty();
        assertThat(signIns.find(endless.id(), ample())).isEmpty();
    }

    @Test
    void refusesNamesThatNothingKeepsUnique() {
        String other = mongo.newUrl();
        onDatabase(
                other,
                database -> database.getCollection("accounts")
                        .createIndex(Indexes.ascending("name"), new IndexOptions().name("name")));

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> mongo.open(other).accounts().list(ample()))
                .withMessageContaining("index");
    }
}
