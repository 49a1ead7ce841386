package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.in.account.RefreshOutcome.Ended;
import io.evenkeel.application.port.in.account.RefreshOutcome.Refreshed;
import io.evenkeel.application.port.out.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going on with a sign-in, and its end. */
class RefreshSignInTest {

    private final FrontDoor door = new FrontDoor().with("ada", Role.ADMIN).with("bo", Role.SCHEDULER);
    private final IssuedTokens first = door.signsIn("bo");

    static Stream<AccountChange> changes() {
        return Stream.of(
                new AccountChange.Disable(),
                new AccountChange.ChangeRole(Role.VIEWER),
                new AccountChange.ChangePassword(new Password("eight yellow tandems".toCharArray())));
    }

    @Test
    void goesOnWithTheNextTokens() {
        door.pass(Duration.ofMinutes(20));
        IssuedTokens second = door.refreshed(first.refreshToken());
        door.pass(Duration.ofMinutes(20));
        IssuedTokens third = door.refreshed(second.refreshToken());

        assertThat(third.accessFor()).isEqualTo(Duration.ofMinutes(15).minusMillis(250));
        assertThat(List.of(first.refreshToken(), second.refreshToken(), third.refreshToken()))
                .doesNotHaveDuplicates();
        assertThat(third.refreshUntil()).isEqualTo(first.refreshUntil());
        assertThat(door.isGranted(third)).isTrue();
    }

    /** Two tabs, or a repeat of an answer that got lost. */
    @Test
    void theSameTokenHasTheSameAnswerForTenSeconds() {
        door.pass(Duration.ofMinutes(20));
        IssuedTokens one = door.refreshed(first.refreshToken());
        door.pass(Duration.ofSeconds(10).minusNanos(1));
        IssuedTokens other = door.refreshed(first.refreshToken());

        assertThat(other.accessToken()).isEqualTo(one.accessToken());
        assertThat(other.refreshToken()).isEqualTo(one.refreshToken());
        assertThat(other.accessFor())
                .isEqualTo(one.accessFor().minus(Duration.ofSeconds(10).minusNanos(1)));
        door.pass(Duration.ofMinutes(1));
        assertThat(door.refreshes(one.refreshToken())).isInstanceOf(Refreshed.class);
    }

    @Test
    void afterThatItEndsTheSignInForWhoeverHasACopy() {
        IssuedTokens second = door.refreshed(first.refreshToken());
        door.pass(Duration.ofSeconds(10));

        assertThat(door.refreshes(first.refreshToken())).isEqualTo(new Ended());
        assertThat(door.refreshes(second.refreshToken())).isEqualTo(new Ended());
        assertThat(door.isGranted(second)).isFalse();
    }

    @Test
    void theTokenBeforeThePreviousOneEndsTheSignInAtOnce() {
        IssuedTokens second = door.refreshed(first.refreshToken());
        IssuedTokens third = door.refreshed(second.refreshToken());

        assertThat(door.refreshes(first.refreshToken())).isEqualTo(new Ended());
        assertThat(door.refreshes(third.refreshToken())).isEqualTo(new Ended());
    }

    @Test
    void oneSignInDoesNotEndAnother() {
        IssuedTokens other = door.signsIn("bo");
        door.refreshed(first.refreshToken());
        door.pass(Duration.ofSeconds(10));
        door.refreshes(first.refreshToken());

        assertThat(door.refreshes(other.refreshToken())).isInstanceOf(Refreshed.class);
    }

    @Test
    void anAnswerThatGotLostIsGivenAgain() {
        StoreException broken = new StoreException.Unavailable("cut", null);
        door.signInFaults.loseAnswers(1, () -> broken);

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> door.refreshes(first.refreshToken()));
        door.pass(Duration.ofSeconds(3));
        IssuedTokens second = door.refreshed(first.refreshToken());
        door.accountFaults.failNext(1, () -> broken);
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> door.refreshes(second.refreshToken()));
        door.pass(Duration.ofSeconds(3));

        assertThat(door.refreshes(second.refreshToken())).isInstanceOf(Refreshed.class);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeOfTheAccountEndsIt(AccountChange change) {
        door.change("bo", change);

        assertThat(door.refreshes(first.refreshToken())).isEqualTo(new Ended());
    }

    /** As when a server ended between the change and the clearing away. */
    @ParameterizedTest
    @MethodSource("changes")
    void aChangeOfTheAccountEndsItAlsoWhenNothingWasClearedAway(AccountChange change) {
        door.signInFaults.failNext(1, () -> new StoreException.Unavailable("down", null));
        assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(() -> door.change("bo", change));

        SignInId signIn =
                door.accessTokens.read(first.accessToken()).orElseThrow().signIn();
        assertThat(door.signIns.find(signIn, door.deadline())).isPresent();
        assertThat(door.refreshes(first.refreshToken())).isEqualTo(new Ended());
        assertThat(door.signIns.find(signIn, door.deadline())).isEmpty();
        assertThat(door.isGranted(first)).isFalse();
        door.change("bo", new AccountChange.Enable());
        assertThat(door.refreshes(first.refreshToken())).isEqualTo(new Ended());
    }

    @Test
    void itEndsAfterThirtyDaysWhateverHappens() {
        IssuedTokens last = first;
        for (int day = 1; day < 30; day++) {
            door.pass(Duration.ofDays(1));
            last = door.refreshed(last.refreshToken());
        }
        door.pass(Duration.ofDays(1).minusSeconds(1));
        last = door.refreshed(last.refreshToken());

        assertThat(last.accessFor()).isEqualTo(Duration.ofMillis(750));
        door.pass(Duration.ofSeconds(1));
        assertThat(door.refreshes(last.refreshToken())).isEqualTo(new Ended());
        assertThat(door.isGranted(last)).isFalse();
        assertThat(door.service.forgetSignIns(door.deadline())).isEqualTo(1);
        assertThat(door.service.forgetSignIns(door.deadline())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "access something"})
    void whatIsNoTokenDoesNotReachTheStore(String text) {
        int calls = door.signInFaults.calls();

        assertThat(door.refreshes(text)).isEqualTo(new Ended());
        door.service.signOut(text, door.deadline());
        assertThat(door.signInFaults.calls()).isEqualTo(calls);
    }

    @Test
    void signingOutByEitherTokenEndsIt() {
        IssuedTokens other = door.signsIn("bo");

        door.service.signOut(first.refreshToken(), door.deadline());
        door.service.signOut(other.accessToken(), door.deadline());
        door.service.signOut(other.accessToken(), door.deadline());

        assertThat(door.refreshes(first.refreshToken())).isEqualTo(new Ended());
        assertThat(door.refreshes(other.refreshToken())).isEqualTo(new Ended());
    }

    @Test
    void theRoleOfTheNextTokensIsThatOfTheAccount() {
        assertThat(door.refreshed(first.refreshToken()).role()).isEqualTo(Role.SCHEDULER);
    }
}
