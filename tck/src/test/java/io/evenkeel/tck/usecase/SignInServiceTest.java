package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.FrontDoor.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccessOutcome.Granted;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.in.account.SignInOutcome;
import io.evenkeel.application.port.in.account.SignInOutcome.Refused;
import io.evenkeel.application.port.in.account.SignInOutcome.SignedIn;
import io.evenkeel.application.port.in.account.SignInOutcome.Throttled;
import io.evenkeel.application.port.in.account.SignInRequest;
import io.evenkeel.application.port.out.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInServiceTest {

    private final FrontDoor door = new FrontDoor().with("ada", Role.ADMIN).with("bo", Role.VIEWER);

    @Test
    void whoKnowsNameAndPasswordIsSignedIn() {
        IssuedTokens tokens = door.signsIn("ada");

        assertThat(tokens.name()).isEqualTo("ada");
        assertThat(tokens.role()).isEqualTo(Role.ADMIN);
        assertThat(tokens.accessFor()).isEqualTo(Duration.ofMinutes(15).minusMillis(250));
        assertThat(tokens.refreshUntil()).isEqualTo(FrontDoor.START.plus(Duration.ofDays(30)));
        assertThat(door.access.authenticate(tokens.accessToken(), door.deadline()))
                .isInstanceOfSatisfying(Granted.class, granted -> {
                    assertThat(granted.user().account()).isEqualTo(new AccountId("ada"));
                    assertThat(granted.user().name()).isEqualTo("ada");
                    assertThat(granted.user().role()).isEqualTo(Role.ADMIN);
                    assertThat(granted.user().until()).isEqualTo(Instant.parse("2026-03-02T08:15:00Z"));
                });
    }

    @Test
    void eachSignInIsOneOfItsOwn() {
        assertThat(door.signsIn("ada").refreshToken())
                .isNotEqualTo(door.signsIn("ada").refreshToken());
    }

    @Test
    void everybodyElseIsRefusedInOneAndTheSameWay() {
        door.change("bo", new AccountChange.Disable());

        assertThat(List.of(
                        door.tries("ada", "seven green bicycleS", "1"),
                        door.tries("ada", "", "2"),
                        door.tries("ada", "x".repeat(100_000), "3"),
                        door.tries("eve", PASSWORD, "4"),
                        door.tries("ADA", PASSWORD, "5"),
                        door.tries("", PASSWORD, "6"),
                        door.tries("a".repeat(100_000), PASSWORD, "7"),
                        door.tries("bo", PASSWORD, "8"),
                        door.tries("eve", "what nobody knows", "9")))
                .containsOnly(new Refused());
    }

    /** One look-up and one check of a hash, whether or not there is such a name. */
    @Test
    void knownAndUnknownNamesCostTheSame() {
        door.tries("ada", "wrong password", "1");
        int forKnown = door.accountFaults.calls();
        door.tries("eve", "wrong password", "2");

        assertThat(door.accountFaults.calls() - forKnown).isEqualTo(1);
        assertThat(door.hasher.checked).containsExactly("hash of " + PASSWORD, FrontDoor.DECOY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NOT A NAME", "eve", "ada"})
    void everyRefusalChecksOneHash(String name) {
        door.tries(name, "x".repeat(name.length() == 3 ? 10_000 : 5), "1");

        assertThat(door.hasher.checked).hasSize(1);
    }

    @Test
    void thePasswordIsWipedWhateverComesOfIt() {
        char[] right = PASSWORD.toCharArray();
        char[] wrong = "wrong password".toCharArray();
        char[] undecided = PASSWORD.toCharArray();
        door.service.signIn(new SignInRequest("ada", new Password(right), "1"), door.deadline());
        door.service.signIn(new SignInRequest("ada", new Password(wrong), "1"), door.deadline());
        door.hasher.failure = new StoreException.Unavailable("busy", null);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() ->
                        door.service.signIn(new SignInRequest("ada", new Password(undecided), "1"), door.deadline()));

        assertThat(right).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
        assertThat(undecided).containsOnly('\0');
    }

    @Test
    void aWipedPasswordIsNotTakenForAnother() {
        Password password = new Password(PASSWORD.toCharArray());
        door.service.signIn(new SignInRequest("ada", password, "1"), door.deadline());

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> door.service.signIn(new SignInRequest("ada", password, "1"), door.deadline()))
                .withMessageContaining("wiped");
    }

    @Test
    void nothingSecretIsTold() {
        IssuedTokens tokens = door.signsIn("ada");

        assertThat(tokens.toString()).doesNotContain(tokens.accessToken(), tokens.refreshToken());
        assertThat(new SignInRequest("ada", new Password(PASSWORD.toCharArray()), "1").toString())
                .doesNotContain(PASSWORD);
        assertThat(new SignedIn(tokens).toString()).doesNotContain(tokens.accessToken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "eve"})
    void theEleventhAttemptOnANameWaitsUntilTheFirstOneIsFifteenMinutesOld(String name) {
        for (int i = 0; i < 10; i++) {
            assertThat(door.tries(name, "wrong password", "address " + i)).isEqualTo(new Refused());
            door.pass(Duration.ofSeconds(7));
        }
        int calls = door.accountFaults.calls();

        assertThat(door.tries(name, PASSWORD, "another")).isEqualTo(throttled(Duration.ofSeconds(15 * 60 - 70)));
        door.pass(Duration.ofSeconds(15 * 60 - 70).minusNanos(1));
        assertThat(door.tries(name, PASSWORD, "another")).isEqualTo(throttled(Duration.ofNanos(1)));
        assertThat(door.hasher.checked).hasSize(10);
        assertThat(door.accountFaults.calls()).isEqualTo(calls);
        door.pass(Duration.ofNanos(1));
        assertThat(door.tries(name, "wrong password", "another")).isEqualTo(new Refused());
        assertThat(door.tries(name, PASSWORD, "another")).isEqualTo(throttled(Duration.ofSeconds(7)));
    }

    @Test
    void theEleventhAttemptFromAnAddressWaitsToo() {
        for (int i = 0; i < 10; i++) {
            assertThat(door.tries(i % 2 == 0 ? "name" + i : "NO NAME " + i, "wrong password", "1"))
                    .isEqualTo(new Refused());
        }

        assertThat(door.tries("ada", PASSWORD, "1")).isEqualTo(throttled(Duration.ofMinutes(15)));
        assertThat(door.tries("ada", PASSWORD, "2")).isInstanceOf(SignedIn.class);
    }

    @Test
    void theLongerWaitOfNameAndAddressCounts() {
        for (int i = 0; i < 10; i++) {
            door.tries("ada", "wrong password", "address " + i);
        }
        door.pass(Duration.ofMinutes(5));
        for (int i = 0; i < 10; i++) {
            door.tries("name" + i, "wrong password", "1");
        }

        assertThat(door.tries("ada", PASSWORD, "2")).isEqualTo(throttled(Duration.ofMinutes(10)));
        assertThat(door.tries("ada", PASSWORD, "1")).isEqualTo(throttled(Duration.ofMinutes(15)));
    }

    /** Else somebody who is locked out would stay so by trying on. */
    @Test
    void attemptsThatWereThrottledDoNotCount() {
        for (int i = 0; i < 10; i++) {
            door.tries("ada", "wrong password", "1");
        }
        for (int i = 0; i < 100; i++) {
            door.pass(Duration.ofSeconds(9));
            door.tries("ada", PASSWORD, "1");
        }

        assertThat(door.tries("ada", PASSWORD, "1")).isInstanceOf(SignedIn.class);
    }

    /** An office behind one address signs in every morning. */
    @Test
    void attemptsThatSucceedDoNotCount() {
        for (int i = 0; i < 9; i++) {
            door.tries("ada", "wrong password", "1");
        }
        for (int i = 0; i < 30; i++) {
            assertThat(door.tries("ada", PASSWORD, "1")).isInstanceOf(SignedIn.class);
        }

        assertThat(door.tries("ada", "wrong password", "1")).isEqualTo(new Refused());
        assertThat(door.tries("ada", PASSWORD, "1")).isInstanceOf(Throttled.class);
    }

    @Test
    void attemptsThatCouldNotBeDecidedDoNotCount() {
        StoreException busy = new StoreException.Unavailable("busy", null);
        for (int i = 0; i < 20; i++) {
            door.accountFaults.failNext(1, () -> new StoreException.TimedOut("slow", null));
            assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(() -> door.tries("ada", PASSWORD, "1"));
            door.hasher.failure = busy;
            assertThatExceptionOfType(StoreException.Unavailable.class)
                    .isThrownBy(() -> door.tries("ada", PASSWORD, "1"));
            door.hasher.failure = null;
        }

        assertThat(door.tries("ada", PASSWORD, "1")).isInstanceOf(SignedIn.class);
    }

    @Test
    void aSignInThatIsNotKeptIsNone() {
        door.signInFaults.failNext(1, () -> new StoreException.Unavailable("down", null));

        assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(() -> door.tries("ada", PASSWORD, "1"));
        assertThat(door.tries("ada", PASSWORD, "1")).isInstanceOf(SignedIn.class);
    }

    private static SignInOutcome throttled(Duration wait) {
        return new Throttled(wait);
    }
}
