package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static io.evenkeel.tck.contract.ContractDeadlines.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.tck.data.Accounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link AccountStore} must do. Implement {@link #emptyAccounts()} and nothing else. */
public interface AccountStoreContract {

    /** A store that holds no account. */
    AccountStore emptyAccounts();

    @Test
    default void findsNobodyWhenNobodyWasAdded() {
        AccountStore store = emptyAccounts();

        assertThat(store.findById(Accounts.account(1).id(), ample())).isEmpty();
        assertThat(store.findByName("person.1", ample())).isEmpty();
        assertThat(store.list(ample())).isEmpty();
    }

    @Test
    default void givesBackEveryField() {
        AccountStore store = emptyAccounts();
        Account enabled = new Account(
                new AccountId("A-b-3"),
                "ada@x_y.z-9",
                Role.ADMIN,
                "$argon2id$v=19$m=1,t=2,p=1$c2FsdA$\u00e9=",
                true,
                1);
        Account disabled = new Account(new AccountId("c"), "bo", Role.VIEWER, " ", false, 1);

        assertThat(store.add(enabled, ample())).isTrue();
        assertThat(store.add(disabled, ample())).isTrue();

        assertThat(store.findById(enabled.id(), ample())).contains(enabled);
        assertThat(store.findByName(enabled.name(), ample())).contains(enabled);
        assertThat(store.findById(disabled.id(), ample())).contains(disabled);
        assertThat(store.list(ample())).containsExactly(enabled, disabled);
    }

    @Test
    default void aNameThatNoAccountCouldHaveIsNobodys() {
        AccountStore store = emptyAccounts();
        store.add(Accounts.named("a", "ada"), ample());

        assertThat(Stream.of("", "Ada", "ADA", " ada", "ada ", "ad", "ada\0", "\uD800", ".*", "ada".repeat(50)))
                .allSatisfy(name ->
                        assertThat(store.findByName(name, ample())).as(name).isEmpty());
    }

    @Test
    default void anIdOrANameThatIsTakenIsNotAdded() {
        AccountStore store = emptyAccounts();
        Account first = Accounts.named("a", "ada");
        store.add(first, ample());

        assertThat(store.add(first, ample())).isFalse();
        assertThat(store.add(Accounts.named("a", "bo"), ample())).isFalse();
        assertThat(store.add(Accounts.named("b", "ada"), ample())).isFalse();

        assertThat(store.list(ample())).containsExactly(first);
        assertThat(store.findByName("bo", ample())).isEmpty();
        assertThat(store.findById(new AccountId("b"), ample())).isEmpty();
    }

    @Test
    default void idsAreComparedCharacterByCharacter() {
        AccountStore store = emptyAccounts();
        Account lower = Accounts.named("a", "ada");
        Account upper = Accounts.named("A", "bo");

        assertThat(store.add(lower, ample())).isTrue();
        assertThat(store.add(upper, ample())).isTrue();

        assertThat(store.findById(lower.id(), ample())).contains(lower);
        assertThat(store.findById(upper.id(), ample())).contains(upper);
    }

    @Test
    default void onlyAFirstVersionCanBeAdded() {
        AccountStore store = emptyAccounts();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.add(Accounts.disabled(Accounts.account(1)), ample()));

        assertThat(store.list(ample())).isEmpty();
    }

    @Test
    default void listsByName() {
        AccountStore store = emptyAccounts();
        List<String> names = List.of(
                "-a", ".a", "1a", "a", "a-b", "a.b", "a1", "a10", "a2", "a@b", "a_b", "ab", "z", "z".repeat(64));
        List<Account> ordered = IntStream.range(0, names.size())
                .mapToObj(i -> Accounts.named("id-" + (50 - i), names.get(i)))
                .toList();
        List<Account> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(account -> store.add(account, ample()));

        assertThat(store.list(ample())).containsExactlyElementsOf(ordered);
    }

    @Test
    default void listsHundreds() {
        AccountStore store = emptyAccounts();
        IntStream.range(0, 300).forEach(i -> store.add(Accounts.account(i), ample()));

        assertThat(store.list(ample())).hasSize(300);
    }

    @Test
    default void theNextVersionReplacesEveryField() {
        AccountStore store = emptyAccounts();
        store.add(Accounts.account(1), ample());
        store.add(Accounts.account(2), ample());
        Account second = new Account(Accounts.account(1).id(), "ada", Role.VIEWER, "another hash", false, 2);
        Account third = new Account(second.id(), "ada", Role.ADMIN, "a third one", true, 3);

        assertThat(store.replace(second, ample())).isTrue();
        assertThat(store.findById(second.id(), ample())).contains(second);
        assertThat(store.replace(third, ample())).isTrue();

        assertThat(store.list(ample())).containsExactly(third, Accounts.account(2));
    }

    @Test
    default void aNewNameSetsTheOldOneFree() {
        AccountStore store = emptyAccounts();
        Account first = Accounts.named("a", "ada");
        Account renamed = Accounts.renamed(first, "bo");
        Account successor = Accounts.named("b", "ada");
        store.add(first, ample());

        assertThat(store.replace(renamed, ample())).isTrue();

        assertThat(store.findByName("ada", ample())).isEmpty();
        assertThat(store.findByName("bo", ample())).contains(renamed);
        assertThat(store.add(successor, ample())).isTrue();
        assertThat(store.list(ample())).containsExactly(successor, renamed);
    }

    @Test
    default void anotherVersionThanTheNextChangesNothing() {
        AccountStore store = emptyAccounts();
        Account first = Accounts.account(1);
        Account second = Accounts.renamed(first, "second");
        store.add(first, ample());

        assertThat(store.replace(first, ample())).isFalse();
        assertThat(store.replace(Accounts.renamed(second, "third"), ample())).isFalse();
        assertThat(store.list(ample())).containsExactly(first);

        store.replace(second, ample());
        assertThat(store.replace(Accounts.renamed(first, "late"), ample())).isFalse();
        assertThat(store.replace(second, ample())).as("a repeat").isFalse();
        assertThat(store.list(ample())).containsExactly(second);
    }

    @Test
    default void nobodyIsReplacedWhoIsNotThere() {
        AccountStore store = emptyAccounts();

        assertThat(store.replace(Accounts.account(1), ample())).isFalse();
        assertThat(store.replace(Accounts.disabled(Accounts.account(1)), ample()))
                .isFalse();

        assertThat(store.list(ample())).isEmpty();
    }

    @Test
    default void theNameOfAnotherOneIsNotTaken() {
        AccountStore store = emptyAccounts();
        Account first = Accounts.account(1);
        Account second = Accounts.account(2);
        store.add(first, ample());
        store.add(second, ample());

        assertThat(store.replace(Accounts.renamed(second, first.name()), ample()))
                .isFalse();

        assertThat(store.list(ample())).containsExactly(first, second);
        assertThat(store.replace(Accounts.disabled(second), ample()))
                .as("the version was not used up")
                .isTrue();
    }

    @Test
    default void ofManyWhoAddOneNameAtOnceOneSucceeds() throws Exception {
        AccountStore store = emptyAccounts();
        for (int round = 0; round < 10; round++) {
            String name = "round-" + round;
            List<Callable<Boolean>> callers = IntStream.range(0, 6)
                    .<Callable<Boolean>>mapToObj(i -> () -> store.add(Accounts.named(name + "-" + i, name), patient()))
                    .toList();

            assertThat(Together.call(callers)).containsOnlyOnce(true);
        }

        assertThat(store.list(ample())).hasSize(10);
    }

    @Test
    default void ofManyWhoReplaceOneVersionAtOnceOneSucceeds() throws Exception {
        AccountStore store = emptyAccounts();
        store.add(Accounts.account(1), ample());
        for (int round = 0; round < 10; round++) {
            Account read = store.findById(Accounts.account(1).id(), ample()).orElseThrow();
            List<Account> wishes = IntStream.range(0, 6)
                    .mapToObj(i -> Accounts.renamed(read, "name-" + i))
                    .toList();

            List<Boolean> replaced = Together.call(wishes.stream()
                    .<Callable<Boolean>>map(wish -> () -> store.replace(wish, patient()))
                    .toList());

            assertThat(replaced).containsOnlyOnce(true);
            assertThat(store.list(ample())).containsExactly(wishes.get(replaced.indexOf(true)));
        }
    }

    @Test
    default void ofManyWhoTakeOneNewNameAtOnceOneSucceeds() throws Exception {
        AccountStore store = emptyAccounts();
        List<Account> accounts =
                IntStream.range(0, 6).mapToObj(Accounts::account).toList();
        accounts.forEach(account -> store.add(account, ample()));

        List<Boolean> renamed = Together.call(accounts.stream()
                .<Callable<Boolean>>map(account -> () -> store.replace(Accounts.renamed(account, "wanted"), patient()))
                .toList());

        assertThat(renamed).containsOnlyOnce(true);
        assertThat(store.list(ample()))
                .filteredOn(account -> account.version() == 2)
                .hasSize(1);
        assertThat(store.findByName("wanted", ample()))
                .map(Account::id)
                .contains(accounts.get(renamed.indexOf(true)).id());
    }

    @Test
    default void refusesToBeginAfterTheDeadline() {
        AccountStore store = emptyAccounts();
        Account known = Accounts.account(1);
        store.add(known, ample());

        assertTimesOut(() -> store.findById(known.id(), expired()));
        assertTimesOut(() -> store.findByName(known.name(), expired()));
        assertTimesOut(() -> store.findByName("No Name", expired()));
        assertTimesOut(() -> store.list(expired()));
        assertTimesOut(() -> store.add(Accounts.account(2), expired()));
        assertTimesOut(() -> store.replace(Accounts.disabled(known), expired()));
        assertThat(store.list(ample())).containsExactly(known);
    }

    private static void assertTimesOut(Runnable call) {
        assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(call::run);
    }
}
