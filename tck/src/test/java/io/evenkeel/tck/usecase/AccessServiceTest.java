package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.account.AccessService;
import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.in.account.AccessOutcome.Granted;
import io.evenkeel.application.port.in.account.AccessOutcome.Refused;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.in.account.RefreshOutcome;
import io.evenkeel.application.port.in.account.SignInRules;
import io.evenkeel.application.port.out.AccessClaims;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether an access token counts: never more than five seconds after it was revoked. */
class AccessServiceTest {

    private static final Duration STEP = Duration.ofMillis(250);

    private final FrontDoor door = new FrontDoor().with("ada", Role.ADMIN).with("bo", Role.SCHEDULER);
    private final IssuedTokens tokens = door.signsIn("bo");

    /** Everything that ends a sign-in. */
    enum End {
        DISABLED {
            @Override
            void of(IssuedTokens tokens, FrontDoor door) {
                door.change("bo", new AccountChange.Disable());
            }
        },
        ENABLED_AGAIN {
            @Override
            void of(IssuedTokens tokens, FrontDoor door) {
                door.change("bo", new AccountChange.Disable());
                door.change("bo", new AccountChange.Enable());
            }
        },
        ROLE_CHANGED {
            @Override
            void of(IssuedTokens tokens, FrontDoor door) {
                door.change("bo", new AccountChange.ChangeRole(Role.ADMIN));
            }
        },
        PASSWORD_CHANGED {
            @Override
            void of(IssuedTokens tokens, FrontDoor door) {
                door.change("bo", new AccountChange.ChangePassword(new Password("eight yellow tandems".toCharArray())));
            }
        },
        SIGNED_OUT {
            @Override
            void of(IssuedTokens tokens, FrontDoor door) {
                door.service.signOut(tokens.refreshToken(), door.deadline());
            }
        },
        TOKEN_REUSED {
            @Override
            void of(IssuedTokens tokens, FrontDoor door) {
                door.refreshed(door.refreshed(tokens.refreshToken()).refreshToken());
                door.refreshes(tokens.refreshToken());
            }
        };

        abstract void of(IssuedTokens tokens, FrontDoor door);
    }

    static Stream<StoreException> away() {
        return Stream.of(new StoreException.Unavailable("down", null), new StoreException.TimedOut("slow", null));
    }

    /** Whenever it ends between two looks at the store, and however often it is asked meanwhile. */
    @ParameterizedTest
    @EnumSource
    void whatHasEndedIsRefusedWithinFiveSecondsAndStaysSo(End end) {
        for (int lead = 0; lead < 20; lead++) {
            FrontDoor fresh = new FrontDoor().with("ada", Role.ADMIN).with("bo", Role.SCHEDULER);
            IssuedTokens given = fresh.signsIn("bo");
            for (int i = 0; i <= lead; i++) {
                assertThat(fresh.isGranted(given)).isTrue();
                fresh.pass(STEP);
            }

            end.of(given, fresh);

            boolean refused = false;
            for (Duration since = Duration.ZERO;
                    since.compareTo(Duration.ofSeconds(12)) < 0;
                    since = since.plus(STEP)) {
                boolean granted = fresh.isGranted(given);
                assertThat(granted && (refused || since.compareTo(Duration.ofSeconds(4)) >= 0))
                        .as("granted " + since + " after " + end + ", lead " + lead)
                        .isFalse();
                refused |= !granted;
                fresh.pass(STEP);
            }
        }
    }

    @Test
    void otherSignInsOfTheAccountGoOnWhenOneEnds() {
        IssuedTokens other = door.signsIn("bo");
        door.service.signOut(tokens.refreshToken(), door.deadline());

        assertThat(door.isGranted(tokens)).isFalse();
        assertThat(door.isGranted(other)).isTrue();
    }

    @Test
    void theStoreIsAskedOnceInFourSeconds() {
        int before = door.signInFaults.calls();
        for (int i = 0; i < 400; i++) {
            assertThat(door.isGranted(tokens)).isTrue();
            door.pass(Duration.ofMillis(10));
        }

        assertThat(door.signInFaults.calls() - before).isEqualTo(1);
        door.isGranted(tokens);
        assertThat(door.signInFaults.calls() - before).isEqualTo(2);
    }

    @Test
    void aTokenThatIsOverOrWasNeverIssuedIsRefusedWithoutAQuestion() {
        int before = door.signInFaults.calls();

        assertThat(door.access.authenticate("access something", door.deadline()))
                .isEqualTo(new Refused());
        door.pass(Duration.ofMinutes(15));
        assertThat(door.isGranted(tokens)).isFalse();
        assertThat(door.signInFaults.calls()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("away")
    void whileTheStoreIsAwayWhatWasKnownLastCountsUntilTheTokenIsOver(StoreException failure) {
        assertThat(door.isGranted(tokens)).isTrue();
        door.signInFaults.failAlways(() -> failure);
        door.accountFaults.failAlways(() -> failure);

        door.pass(Duration.ofMinutes(14));
        assertThat(door.isGranted(tokens)).isTrue();
        door.pass(Duration.ofMinutes(1));
        assertThat(door.isGranted(tokens)).isFalse();
    }

    @Test
    void whatHasEndedStaysEndedWhileTheStoreIsAway() {
        door.service.signOut(tokens.refreshToken(), door.deadline());
        assertThat(door.isGranted(tokens)).isFalse();
        door.signInFaults.failAlways(() -> new StoreException.Unavailable("down", null));
        door.pass(Duration.ofMinutes(5));

        assertThat(door.isGranted(tokens)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("away")
    void ofWhatNothingIsKnownNothingIsSaidWhileTheStoreIsAway(StoreException failure) {
        door.signInFaults.failAlways(() -> failure);

        assertThatThrownBy(() -> door.isGranted(tokens)).isSameAs(failure);
        door.signInFaults.heal();
        door.accountFaults.failAlways(() -> failure);
        assertThatThrownBy(() -> door.isGranted(tokens)).isSameAs(failure);
        door.accountFaults.heal();
        assertThat(door.isGranted(tokens)).isTrue();
    }

    @Test
    void whatIsStoredWrongIsNotTakenForAStoreThatIsAway() {
        assertThat(door.isGranted(tokens)).isTrue();
        door.signInFaults.failAlways(() -> new StoreException.Corrupt("torn", null));
        door.pass(Duration.ofSeconds(4));

        assertThatExceptionOfType(StoreException.Corrupt.class).isThrownBy(() -> door.isGranted(tokens));
    }

    /** Else each request would wait for it. */
    @Test
    void aStoreThatIsAwayIsAskedOnceASecond() {
        assertThat(door.isGranted(tokens)).isTrue();
        door.pass(Duration.ofSeconds(4));
        door.signInFaults.failAlways(() -> new StoreException.Unavailable("down", null));
        int before = door.signInFaults.calls();
        for (int i = 0; i < 1_000; i++) {
            assertThat(door.isGranted(tokens)).isTrue();
            door.pass(Duration.ofMillis(10));
        }

        assertThat(door.signInFaults.calls() - before).isEqualTo(10);
    }

    @Test
    void whenTheStoreIsBackWhatHasEndedIsRefusedWithinFiveSeconds() {
        assertThat(door.isGranted(tokens)).isTrue();
        door.pass(Duration.ofMinutes(5));
        door.signInFaults.failNext(1, () -> new StoreException.Unavailable("down", null));
        assertThat(door.isGranted(tokens)).isTrue();
        door.service.signOut(tokens.refreshToken(), door.deadline());

        door.pass(Duration.ofSeconds(1));
        assertThat(door.isGranted(tokens)).isFalse();
    }

    /** Else a request without any time, once a second, would keep a token alive that was revoked. */
    @Test
    void aQuestionThatItsCallerGaveNoTimeIsNoSignOfAStoreThatIsAway() {
        assertThat(door.isGranted(tokens)).isTrue();
        door.service.signOut(tokens.refreshToken(), door.deadline());
        door.pass(Duration.ofSeconds(4));

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> door.access.authenticate(
                        tokens.accessToken(), door.deadline().atMost(Duration.ZERO)));
        assertThat(door.isGranted(tokens)).isFalse();
    }

    @Test
    void theSignInOfSomebodyElseGivesNoAccess() {
        SignInId signIn =
                door.accessTokens.read(tokens.accessToken()).orElseThrow().signIn();
        String foreign = door.accessTokens.issue(claims(new AccountId("ada"), 1, signIn));
        String earlier = door.accessTokens.issue(claims(new AccountId("bo"), 2, signIn));
        String unknown = door.accessTokens.issue(claims(new AccountId("bo"), 1, new SignInId("none")));

        for (String token : List.of(foreign, earlier, unknown)) {
            assertThat(door.access.authenticate(token, door.deadline())).isEqualTo(new Refused());
        }
    }

    @Test
    void remembersSoManyAndForgetsTheOneThatWasAskedForLongestAgo() {
        FrontDoor small = new FrontDoor(rules(Duration.ofSeconds(4), 3)).with("bo", Role.VIEWER);
        List<IssuedTokens> all =
                Stream.generate(() -> small.signsIn("bo")).limit(4).toList();
        all.forEach(one -> assertThat(small.isGranted(one)).isTrue());
        int before = small.signInFaults.calls();

        assertThat(small.isGranted(all.get(3))).isTrue();
        assertThat(small.isGranted(all.get(2))).isTrue();
        assertThat(small.isGranted(all.get(1))).isTrue();
        assertThat(small.signInFaults.calls()).isEqualTo(before);
        assertThat(small.isGranted(all.get(0))).isTrue();
        assertThat(small.signInFaults.calls()).isEqualTo(before + 1);
    }

    /** Also when it is asked anew more often than that. */
    @Test
    void aStoreThatAnswersIsAskedAsOftenAsTheRulesSay() {
        FrontDoor strict = new FrontDoor(rules(Duration.ofMillis(100), 10)).with("bo", Role.VIEWER);
        IssuedTokens given = strict.signsIn("bo");
        int before = strict.signInFaults.calls();
        for (int i = 0; i < 10; i++) {
            assertThat(strict.isGranted(given)).isTrue();
            strict.pass(Duration.ofMillis(100));
        }

        assertThat(strict.signInFaults.calls() - before).isEqualTo(10);
    }

    @Test
    void ofTwoThatAskAtOnceTheLaterOneIsBelieved() {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        List<AccessService> services = new ArrayList<>();
        SignInStore slow = around(found -> {
            if (isFirst.getAndSet(false)) {
                door.pass(Duration.ofMillis(1));
                door.service.signOut(tokens.refreshToken(), door.deadline());
                assertThat(services.get(0).authenticate(tokens.accessToken(), door.deadline()))
                        .isEqualTo(new Refused());
            }
        });
        services.add(access(slow));

        assertThat(services.get(0).authenticate(tokens.accessToken(), door.deadline()))
                .isInstanceOf(Granted.class);
        assertThat(services.get(0).authenticate(tokens.accessToken(), door.deadline()))
                .isEqualTo(new Refused());
    }

    /** A store that hangs must not take the time of the request when something is known. */
    @Test
    void theStoreHasASecondWhenSomethingIsKnownAndElseAllOfTheTime() {
        List<Duration> given = new ArrayList<>();
        AccessService service = access(around(deadline -> given.add(deadline.remaining())));

        service.authenticate(tokens.accessToken(), door.deadline());
        door.pass(Duration.ofSeconds(4));
        service.authenticate(tokens.accessToken(), door.deadline());

        assertThat(given).containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(1));
    }

    @Test
    void aSignInOfAnAccountThatIsNotEnabledGivesNoAccess() {
        Account disabled = new Account(new AccountId("cy"), "cy", Role.ADMIN, "hash", false, 1);
        door.accounts.add(disabled, door.deadline());
        Instant now = door.now();
        SignIn signIn = new SignIn(new SignInId("s"), disabled.id(), 1, 1, now, now.plusSeconds(900));
        door.signIns.begin(signIn, door.deadline());
        String token = door.accessTokens.issue(claims(disabled.id(), 1, signIn.id()));

        assertThat(door.access.authenticate(token, door.deadline())).isEqualTo(new Refused());
        assertThat(door.refreshes(door.refreshTokens.text(signIn.id(), 1))).isEqualTo(new RefreshOutcome.Ended());
    }

    private AccessService access(SignInStore signIns) {
        return new AccessService(door.accounts, signIns, door.accessTokens, SignInRules.DEFAULT, door.nanos::get);
    }

    /** The sign-ins of the door, where something happens after each has been found and before it is handed out. */
    private SignInStore around(Consumer<Deadline> afterwards) {
        return (SignInStore) Proxy.newProxyInstance(
                SignInStore.class.getClassLoader(), new Class<?>[] {SignInStore.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(door.signIns, arguments);
                    afterwards.accept((Deadline) arguments[arguments.length - 1]);
                    return answer;
                });
    }

    private static AccessClaims claims(AccountId account, long version, SignInId signIn) {
        Instant from = Instant.parse("2026-03-02T08:00:00Z");
        return new AccessClaims(account, "bo", Role.ADMIN, version, signIn, 1, from, from.plusSeconds(900));
    }

    private static SignInRules rules(Duration standingFor, int remembered) {
        SignInRules usual = SignInRules.DEFAULT;
        return new SignInRules(
                usual.accessFor(),
                usual.endsAfter(),
                usual.grace(),
                standingFor,
                usual.attempts(),
                usual.window(),
                remembered);
    }
}
