package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static io.evenkeel.tck.contract.ContractDeadlines.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.tck.data.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link SignInStore} must do. Implement {@link #emptySignIns()} and nothing else. */
public interface SignInStoreContract {

    /** How long a token may be repeated. */
    Duration GRACE = Duration.ofSeconds(10);

    /** A store that holds no sign-in. */
    SignInStore emptySignIns();

    @Test
    default void findsNothingWhenNothingBegan() {
        SignInStore store = emptySignIns();
        SignInId id = Accounts.signIn(1).id();

        assertThat(store.find(id, ample())).isEmpty();
        assertThat(store.refresh(id, 1, Accounts.BEGIN, GRACE, ample())).isEqualTo(new Refresh.Ended());
        store.end(id, ample());
        store.endAll(Accounts.account(1).id(), ample());
        assertThat(store.forgetEnded(Accounts.BEGIN, ample())).isZero();
    }

    @Test
    default void givesBackEveryFieldOfASignIn() {
        SignInStore store = emptySignIns();
        SignIn late = new SignIn(
                new SignInId("Ab-9"),
                new AccountId("C-d"),
                Long.MAX_VALUE,
                Long.MAX_VALUE / 2,
                Instant.parse("2250-12-31T23:59:59.999999999Z"),
                Instant.parse("2251-01-01T00:00:00.000000001Z"));
        SignIn early = new SignIn(
                new SignInId("ab-9"), new AccountId("C-d"), 1, 1, Instant.EPOCH.minusNanos(1), Instant.EPOCH);

        store.begin(late, ample());
        store.begin(early, ample());

        assertThat(store.find(late.id(), ample())).contains(late);
        assertThat(store.find(early.id(), ample())).contains(early);
    }

    @Test
    default void anIdThatIsKnownIsAConflictAndChangesNothing() {
        SignInStore store = emptySignIns();
        SignIn first = Accounts.signIn(1);
        store.begin(first, ample());

        assertThatExceptionOfType(StoreException.Conflict.class).isThrownBy(() -> store.begin(first, ample()));
        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> store.begin(Accounts.signIn(first.id().value(), new AccountId("another")), ample()));

        assertThat(store.find(first.id(), ample())).contains(first);
    }

    @Test
    default void theCurrentNumberMakesTheNextOneCurrent() {
        SignInStore store = emptySignIns();
        SignIn first = begun(store, 1);
        SignIn other = begun(store, 2);
        Instant later = Accounts.BEGIN.plusSeconds(700).plusNanos(1);
        SignIn second = new SignIn(first.id(), first.account(), 1, 2, later, first.endsAt());
        SignIn third = new SignIn(first.id(), first.account(), 1, 3, later.plusNanos(1), first.endsAt());

        assertThat(store.refresh(first.id(), 1, later, GRACE, ample())).isEqualTo(new Refresh.Advanced(second));
        assertThat(store.find(first.id(), ample())).contains(second);
        assertThat(store.refresh(first.id(), 2, later.plusNanos(1), GRACE, ample()))
                .isEqualTo(new Refresh.Advanced(third));

        assertThat(store.find(first.id(), ample())).contains(third);
        assertThat(store.find(other.id(), ample())).contains(other);
    }

    @Test
    default void theNumberBeforeItHasTheSameAnswerWithinTheGrace() {
        SignInStore store = emptySignIns();
        SignInId id = begun(store, 1).id();
        SignIn second = advanced(store, id, 1, Accounts.BEGIN.plusSeconds(60));
        Instant refreshed = second.refreshedAt();

        for (Instant now : List.of(
                refreshed.minusSeconds(1), refreshed, refreshed.plus(GRACE).minusNanos(1))) {
            assertThat(store.refresh(id, 1, now, GRACE, ample())).isEqualTo(new Refresh.Repeated(second));
            assertThat(store.find(id, ample())).contains(second);
        }
        assertThat(store.refresh(id, 2, refreshed.plus(GRACE), GRACE, ample()))
                .as("the token of the answer is good still")
                .isInstanceOf(Refresh.Advanced.class);
    }

    @Test
    default void theNumberBeforeItEndsTheSignInOnceTheGraceIsOver() {
        SignInStore store = emptySignIns();
        SignInId id = begun(store, 1).id();
        SignIn second = advanced(store, id, 1, Accounts.BEGIN.plusSeconds(60));

        assertEnds(store, id, 1, second.refreshedAt().plus(GRACE));
    }

    @Test
    default void withoutGraceNothingIsRepeated() {
        SignInStore store = emptySignIns();
        SignInId id = begun(store, 1).id();
        SignIn second = advanced(store, id, 1, Accounts.BEGIN.plusSeconds(60));

        assertThat(store.refresh(id, 1, second.refreshedAt(), Duration.ZERO, ample()))
                .isEqualTo(new Refresh.Reused());
    }

    @Test
    default void anyOtherNumberEndsTheSignInAlsoWithinTheGrace() {
        Instant now = Accounts.BEGIN.plusSeconds(1);
        for (long number : new long[] {1, 4, 0, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            SignInStore store = emptySignIns();
            SignInId id = begun(store, 1).id();
            advanced(store, id, 1, now);
            advanced(store, id, 2, now);

            assertEnds(store, id, number, now);
        }
    }

    @Test
    default void noNumberComesBeforeTheFirst() {
        SignInStore store = emptySignIns();
        SignInId id = begun(store, 1).id();

        assertEnds(store, id, 0, Accounts.BEGIN);
    }

    @Test
    default void atItsEndNothingRefreshesItAndNothingIsCalledReuse() {
        SignInStore store = emptySignIns();
        SignIn signIn = begun(store, 1);
        SignIn second = advanced(store, signIn.id(), 1, signIn.endsAt().minusNanos(1));

        for (long number : new long[] {1, 2, 3}) {
            assertThat(store.refresh(signIn.id(), number, signIn.endsAt(), GRACE, ample()))
                    .isEqualTo(new Refresh.Ended());
        }

        assertThat(store.find(signIn.id(), ample()).filter(found -> !found.equals(second)))
                .as("what may still be found is what was stored")
                .isEmpty();
    }

    @Test
    default void endsOneOfThem() {
        SignInStore store = emptySignIns();
        SignIn ended = begun(store, 1);
        SignIn left = begun(store, 2);

        store.end(ended.id(), ample());
        store.end(ended.id(), ample());

        assertThat(store.find(ended.id(), ample())).isEmpty();
        assertThat(store.refresh(ended.id(), 1, Accounts.BEGIN, GRACE, ample())).isEqualTo(new Refresh.Ended());
        assertThat(store.find(left.id(), ample())).contains(left);
    }

    @Test
    default void endsAllOfAnAccount() {
        SignInStore store = emptySignIns();
        Account bo = Accounts.account(2);
        List<SignIn> ofAda =
                IntStream.range(0, 20).mapToObj(i -> begun(store, i)).toList();
        SignIn ofBo = Accounts.signIn("of-bo", bo.id());
        store.begin(ofBo, ample());
        advanced(store, ofAda.get(0).id(), 1, Accounts.BEGIN);

        store.endAll(ofAda.get(0).account(), ample());

        assertThat(ofAda)
                .allSatisfy(
                        signIn -> assertThat(store.find(signIn.id(), ample())).isEmpty());
        assertThat(store.find(ofBo.id(), ample())).contains(ofBo);
        SignIn again = begun(store, 21);
        assertThat(store.find(again.id(), ample())).as("another sign-in").contains(again);
    }

    @Test
    default void forgetsThoseThatArePastTheirEnd() {
        SignInStore store = emptySignIns();
        SignIn first = begun(store, 1);
        SignIn longer = new SignIn(
                new SignInId("longer"),
                first.account(),
                1,
                1,
                Accounts.BEGIN,
                first.endsAt().plusNanos(1));
        store.begin(longer, ample());
        begun(store, 2);

        assertThat(store.forgetEnded(first.endsAt().minusNanos(1), ample())).isZero();
        assertThat(store.find(first.id(), ample())).contains(first);
        assertThat(store.forgetEnded(first.endsAt(), ample())).isEqualTo(2);

        assertThat(store.find(first.id(), ample())).isEmpty();
        assertThat(store.find(longer.id(), ample())).contains(longer);
        assertThat(store.forgetEnded(first.endsAt(), ample())).isZero();
    }

    @Test
    default void ofManyWhoRefreshOneNumberAtOnceOneGoesFirst() throws Exception {
        SignInStore store = emptySignIns();
        SignInId id = begun(store, 1).id();
        for (long number = 1; number <= 20; number++) {
            List<Refresh> outcomes = Together.call(refreshing(store, id, number, 6));

            SignIn stored = store.find(id, ample()).orElseThrow();
            assertThat(stored.sequence()).isEqualTo(number + 1);
            assertThat(outcomes)
                    .containsOnlyOnce(new Refresh.Advanced(stored))
                    .containsOnly(new Refresh.Advanced(stored), new Refresh.Repeated(stored));
        }
    }

    /** However it meets the others: who comes with the current number cannot bring back what a reuse has ended. */
    @Test
    default void aReuseEndsTheSignInAlsoWhileOthersRefreshIt() throws Exception {
        SignInStore store = emptySignIns();
        for (int round = 0; round < 20; round++) {
            SignInId id = begun(store, round).id();
            advanced(store, id, 1, Accounts.BEGIN);
            advanced(store, id, 2, Accounts.BEGIN);
            List<Callable<Refresh>> callers = new ArrayList<>(refreshing(store, id, 3, 4));
            callers.add(() -> store.refresh(id, 1, Accounts.BEGIN, GRACE, patient()));

            List<Refresh> outcomes = Together.call(callers);

            assertThat(outcomes.get(4)).isEqualTo(new Refresh.Reused());
            assertThat(store.find(id, ample())).isEmpty();
        }
    }

    @Test
    default void whatWasEndedStaysEndedAlsoWhileOthersRefreshIt() throws Exception {
        SignInStore store = emptySignIns();
        for (int round = 0; round < 20; round++) {
            SignIn signIn = begun(store, round);
            boolean all = round % 2 == 0;
            List<Callable<Refresh>> callers = new ArrayList<>(refreshing(store, signIn.id(), 1, 4));
            callers.add(() -> {
                if (all) {
                    store.endAll(signIn.account(), patient());
                } else {
                    store.end(signIn.id(), patient());
                }
                return new Refresh.Ended();
            });

            Together.call(callers);

            assertThat(store.find(signIn.id(), ample())).isEmpty();
        }
    }

    @Test
    default void ofManyWhoBeginOneIdAtOnceOneSucceeds() throws Exception {
        SignInStore store = emptySignIns();
        List<Callable<Boolean>> callers = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    try {
                        store.begin(Accounts.signIn("same", new AccountId("account-" + i)), patient());
                        return true;
                    } catch (StoreException.Conflict known) {
                        return false;
                    }
                })
                .toList();

        List<Boolean> begun = Together.call(callers);

        assertThat(begun).containsOnlyOnce(true);
        assertThat(store.find(new SignInId("same"), ample()))
                .map(SignIn::account)
                .contains(new AccountId("account-" + begun.indexOf(true)));
    }

    @Test
    default void noCallTakesEffectAfterTheDeadline() {
        SignInStore store = emptySignIns();
        SignIn known = begun(store, 1);

        assertTimesOut(() -> store.begin(Accounts.signIn(2), expired()));
        assertTimesOut(() -> store.find(known.id(), expired()));
        assertTimesOut(() -> store.refresh(known.id(), 1, Accounts.BEGIN, GRACE, expired()));
        assertTimesOut(() -> store.refresh(known.id(), 7, Accounts.BEGIN, GRACE, expired()));
        assertTimesOut(() -> store.end(known.id(), expired()));
        assertTimesOut(() -> store.endAll(known.account(), expired()));
        assertTimesOut(() -> store.forgetEnded(known.endsAt(), expired()));
        assertThat(store.find(known.id(), ample())).contains(known);
        assertThat(store.find(Accounts.signIn(2).id(), ample())).isEmpty();
    }

    private static List<Callable<Refresh>> refreshing(SignInStore store, SignInId id, long number, int callers) {
        return IntStream.range(0, callers)
                .<Callable<Refresh>>mapToObj(i -> () -> store.refresh(
                        id, number, Accounts.BEGIN.plusSeconds(number).plusNanos(i), GRACE, patient()))
                .toList();
    }

    private static SignIn begun(SignInStore store, int number) {
        SignIn signIn = Accounts.signIn(number);
        store.begin(signIn, ample());
        return signIn;
    }

    private static SignIn advanced(SignInStore store, SignInId id, long number, Instant now) {
        assertThat(store.refresh(id, number, now, GRACE, ample())).isInstanceOf(Refresh.Advanced.class);
        return store.find(id, ample()).orElseThrow();
    }

    private static void assertEnds(SignInStore store, SignInId id, long number, Instant now) {
        assertThat(store.refresh(id, number, now, GRACE, ample()))
                .as("token " + number)
                .isEqualTo(new Refresh.Reused());
        assertThat(store.find(id, ample())).isEmpty();
        for (long later = 1; later <= 4; later++) {
            assertThat(store.refresh(id, later, now, GRACE, ample())).isEqualTo(new Refresh.Ended());
        }
    }

    private static void assertTimesOut(Runnable call) {
        assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(call::run);
    }
}
