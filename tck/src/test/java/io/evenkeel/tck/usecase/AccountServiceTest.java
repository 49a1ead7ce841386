package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.AccountChange.ChangePassword;
import io.evenkeel.application.port.in.account.AccountChange.ChangeRole;
import io.evenkeel.application.port.in.account.AccountChange.Disable;
import io.evenkeel.application.port.in.account.AccountChange.Enable;
import io.evenkeel.application.port.in.account.AccountOutcome;
import io.evenkeel.application.port.in.account.AccountOutcome.Done;
import io.evenkeel.application.port.in.account.AccountOutcome.Refused;
import io.evenkeel.application.port.in.account.AccountRefusal;
import io.evenkeel.application.port.in.account.AccountView;
import io.evenkeel.application.port.in.account.AddAccountRequest;
import io.evenkeel.application.port.in.account.ChangeAccountRequest;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.in.account.SignInOutcome;
import io.evenkeel.application.port.in.account.SignInRules;
import io.evenkeel.application.port.out.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountServiceTest {

    private final FrontDoor door = new FrontDoor().with("ada", Role.ADMIN).with("bo", Role.SCHEDULER);

    @Test
    void whoIsAddedCanSignIn() {
        AccountOutcome outcome = add("cy", Role.VIEWER, "nine purple tricycles");

        AccountView added = new AccountView(new AccountId("id-1"), "cy", Role.VIEWER, true, 1);
        assertThat(outcome).isEqualTo(new Done(added));
        assertThat(door.management.list(door.deadline()))
                .extracting(AccountView::name)
                .containsExactly("ada", "bo", "cy");
        assertThat(door.management.list(door.deadline())).contains(added);
        assertThat(door.tries("cy", "nine purple tricycles", "1")).isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void aNameIsGivenOnce() {
        assertThat(reason(add("ada", Role.VIEWER, "nine purple tricycles"))).isEqualTo(AccountRefusal.NAME_TAKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "a b", "ädä", "a/b", "a\n"})
    void refusesWhatIsNoName(String name) {
        assertThat(reason(add(name, Role.VIEWER, "nine purple tricycles"))).isEqualTo(AccountRefusal.BAD_NAME);
    }

    static Stream<Arguments> passwords() {
        return Stream.of(
                Arguments.of("", false),
                Arguments.of("elevenchars", false),
                Arguments.of("twelve chars", true),
                Arguments.of("x".repeat(255) + "y", true),
                Arguments.of("x".repeat(256) + "y", false),
                Arguments.of("🔑".repeat(11), false),
                Arguments.of("🔑".repeat(255) + "🔒", true),
                Arguments.of("🔑".repeat(256) + "🔒", false),
                Arguments.of("twelve chars\ud83d", false),
                Arguments.of("twelve\udd11 chars", false),
                Arguments.of("aaaaaaaaaaaa", false),
                Arguments.of("🔑".repeat(12), false),
                Arguments.of("administrator1", false),
                Arguments.of("AdministratoR1", false),
                Arguments.of("password1234", false),
                Arguments.of("password1234 ", true),
                Arguments.of("somebody.long", false),
                Arguments.of("Somebody.Long", false),
                Arguments.of("somebody.long2", true),
                Arguments.of("            x", true));
    }

    /** Length counts, characters of any kind do, and there are no rules of composition. */
    @ParameterizedTest
    @MethodSource("passwords")
    void aPasswordIsLongAndNotAmongTheFirstThatAreTried(String password, boolean isTaken) {
        AccountOutcome outcome = add("somebody.long", Role.VIEWER, password);

        if (isTaken) {
            assertThat(outcome).isInstanceOf(Done.class);
            assertThat(door.tries("somebody.long", password, "1")).isInstanceOf(SignInOutcome.SignedIn.class);
        } else {
            assertThat(reason(outcome)).isEqualTo(AccountRefusal.BAD_PASSWORD);
            assertThat(door.management.list(door.deadline())).hasSize(2);
        }
        assertThat(reason(door.change("bo", new ChangePassword(new Password("elevenchars".toCharArray())))))
                .isEqualTo(AccountRefusal.BAD_PASSWORD);
    }

    @Test
    void aRefusalSaysWhatToDoAndNotThePassword() {
        assertThat(message(add("cy", Role.VIEWER, "elevenchars")))
                .contains("11 characters", "12 to 256")
                .doesNotContain("elevenchars");
        assertThat(message(add("cy", Role.VIEWER, "password1234"))).doesNotContain("1234");
    }

    @Test
    void passwordsAreWipedWhateverComesOfIt() {
        char[] added = "nine purple tricycles".toCharArray();
        char[] refused = "elevenchars".toCharArray();
        char[] changed = "eight yellow tandems".toCharArray();
        char[] unknown = "eight yellow tandems".toCharArray();
        door.management.add(new AddAccountRequest("cy", Role.VIEWER, new Password(added)), door.deadline());
        door.management.add(new AddAccountRequest("dee", Role.VIEWER, new Password(refused)), door.deadline());
        door.change("bo", new ChangePassword(new Password(changed)));
        door.management.change(
                new ChangeAccountRequest(new AccountId("none"), 1, new ChangePassword(new Password(unknown))),
                door.deadline());

        for (char[] one : List.of(added, refused, changed, unknown)) {
            assertThat(one).containsOnly('\0');
        }
    }

    static Stream<AccountChange> changes() {
        return Stream.of(
                new Disable(),
                new ChangeRole(Role.ADMIN),
                new ChangeRole(Role.VIEWER),
                new ChangePassword(new Password("eight yellow tandems".toCharArray())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeEndsWhatWasGivenOutBeforeAndNothingElse(AccountChange change) {
        IssuedTokens before = door.signsIn("bo");
        IssuedTokens others = door.signsIn("ada");

        assertThat(door.change("bo", change))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.account().version()).isEqualTo(2));

        assertThat(door.isGranted(before)).isFalse();
        assertThat(door.isGranted(others)).isTrue();
    }

    @Test
    void aChangeIsSeenAtTheNextSignIn() {
        door.change("bo", new ChangeRole(Role.ADMIN));
        assertThat(door.signsIn("bo").role()).isEqualTo(Role.ADMIN);

        door.change("bo", new ChangePassword(new Password("eight yellow tandems".toCharArray())));
        assertThat(door.tries("bo", FrontDoor.PASSWORD, "1")).isEqualTo(new SignInOutcome.Refused());
        assertThat(door.tries("bo", "eight yellow tandems", "1")).isInstanceOf(SignInOutcome.SignedIn.class);

        door.change("bo", new Disable());
        assertThat(door.tries("bo", "eight yellow tandems", "1")).isEqualTo(new SignInOutcome.Refused());
        door.change("bo", new Enable());
        assertThat(door.tries("bo", "eight yellow tandems", "1")).isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void whatChangesNothingEndsNothing() {
        IssuedTokens tokens = door.signsIn("bo");

        door.change("bo", new ChangeRole(Role.SCHEDULER));
        AccountOutcome outcome = door.change("bo", new Enable());

        assertThat(outcome).isEqualTo(new Done(new AccountView(new AccountId("bo"), "bo", Role.SCHEDULER, true, 1)));
        assertThat(door.isGranted(tokens)).isTrue();
    }

    @Test
    void aChangeThatWasDecidedOnAnOlderVersionIsRefused() {
        door.change("bo", new ChangeRole(Role.VIEWER));

        AccountOutcome outcome = door.management.change(
                new ChangeAccountRequest(new AccountId("bo"), 1, new ChangeRole(Role.ADMIN)), door.deadline());

        assertThat(reason(outcome)).isEqualTo(AccountRefusal.VERSION_CHANGED);
    }

    @Test
    void anAccountThatIsNotThereIsNotChanged() {
        AccountOutcome outcome = door.management.change(
                new ChangeAccountRequest(new AccountId("none"), 1, new Disable()), door.deadline());

        assertThat(reason(outcome)).isEqualTo(AccountRefusal.UNKNOWN_ACCOUNT);
    }

    @Test
    void theLastAdministratorStaysOne() {
        assertThat(reason(door.change("ada", new Disable()))).isEqualTo(AccountRefusal.LAST_ADMIN);
        assertThat(reason(door.change("ada", new ChangeRole(Role.SCHEDULER)))).isEqualTo(AccountRefusal.LAST_ADMIN);
        assertThat(door.management.list(door.deadline()))
                .contains(new AccountView(new AccountId("ada"), "ada", Role.ADMIN, true, 1));
        assertThat(door.change("ada", new ChangePassword(new Password("eight yellow tandems".toCharArray()))))
                .isInstanceOf(Done.class);
    }

    @Test
    void anAdministratorWhoMayNotSignInIsNone() {
        door.change("bo", new ChangeRole(Role.ADMIN));
        door.change("bo", new Disable());

        assertThat(reason(door.change("ada", new Disable()))).isEqualTo(AccountRefusal.LAST_ADMIN);
        door.change("bo", new Enable());
        assertThat(door.change("ada", new Disable())).isInstanceOf(Done.class);
    }

    @Test
    void failuresReachTheCaller() {
        StoreException failure = new StoreException.Unavailable("down", null);
        door.accountFaults.failAlways(() -> failure);
        assertThatThrownBy(() -> add("cy", Role.VIEWER, "nine purple tricycles"))
                .isSameAs(failure);
        assertThatThrownBy(() -> door.management.list(door.deadline())).isSameAs(failure);
        door.accountFaults.heal();
        door.hasher.failure = failure;
        assertThatThrownBy(() -> add("cy", Role.VIEWER, "nine purple tricycles"))
                .isSameAs(failure);
    }

    @Test
    void rulesThatContradictEachOtherAreRefused() {
        SignInRules usual = SignInRules.DEFAULT;

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new SignInRules(
                        usual.accessFor(),
                        Duration.ofMinutes(14),
                        usual.grace(),
                        usual.standingFor(),
                        10,
                        usual.window(),
                        10))
                .withMessageContaining("PT14M");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new SignInRules(
                        usual.accessFor(), usual.endsAfter(), usual.grace(), Duration.ZERO, 10, usual.window(), 10));
    }

    private AccountOutcome add(String name, Role role, String password) {
        return door.management.add(
                new AddAccountRequest(name, role, new Password(password.toCharArray())), door.deadline());
    }

    private static AccountRefusal reason(AccountOutcome outcome) {
        return ((Refused) outcome).reason();
    }

    private static String message(AccountOutcome outcome) {
        return ((Refused) outcome).message();
    }
}
