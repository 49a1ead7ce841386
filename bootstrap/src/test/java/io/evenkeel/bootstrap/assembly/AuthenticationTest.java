package io.evenkeel.bootstrap.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.adapter.sqlite.SqliteStores;
import io.evenkeel.application.account.SignInService;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.in.account.AccessOutcome;
import io.evenkeel.application.port.in.account.AddAccountRequest;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.in.account.RefreshOutcome;
import io.evenkeel.application.port.in.account.SignInOutcome;
import io.evenkeel.application.port.in.account.SignInRequest;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsException;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The services of sign-in as they are wired, over a store in a file. */
class AuthenticationTest {

    private static final String PASSWORD = "four words that do not meet";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final Random random = new Random(20_260_302);

    @Test
    void givesOutTokensThatItTakesAndThatLastAsLongAsTheSettingsSay() {
        try (Assembly assembly = assembly(Map.of(
                "EVENKEEL_AUTH_KEY", key(32), "EVENKEEL_AUTH_ACCESS_TOKEN", "7m", "EVENKEEL_AUTH_SIGN_IN", "2d"))) {
            addAda(assembly);
            SignInService service = assembly.signInService();
            Instant before = Instant.now();

            IssuedTokens tokens = signedIn(service);

            assertThat(tokens.accessFor()).isBetween(Duration.ofMinutes(6), Duration.ofMinutes(7));
            assertThat(tokens.refreshUntil())
                    .isBetween(before.plus(Duration.ofDays(2)), Instant.now().plus(Duration.ofDays(2)));
            assertThat(granted(assembly, tokens.accessToken())).isTrue();
            assertThat(service.refresh(tokens.refreshToken(), deadline())).isInstanceOf(RefreshOutcome.Refreshed.class);
        }
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownName() {
        try (Assembly assembly = assembly(Map.of("EVENKEEL_AUTH_KEY", key(32)))) {
            addAda(assembly);
            SignInService service = assembly.signInService();

            assertThat(signIn(service, "ada", "some words that do not meet")).isInstanceOf(SignInOutcome.Refused.class);
            assertThat(signIn(service, "bo", PASSWORD)).isInstanceOf(SignInOutcome.Refused.class);
        }
    }

    @Test
    void serversOfOneKeyTakeEachOthersTokens() {
        Map<String, String> one = Map.of("EVENKEEL_AUTH_KEY", key(32));
        Map<String, String> other = Map.of("EVENKEEL_AUTH_KEY", key(32));
        IssuedTokens tokens;
        try (Assembly assembly = assembly(one)) {
            addAda(assembly);
            tokens = signedIn(assembly.signInService());
        }

        assertThat(takes(one, tokens)).isTrue();
        assertThat(takes(other, tokens)).isFalse();
        assertThat(takes(Map.of(), tokens)).isFalse();
    }

    @Test
    void makesAKeyOfItsOwnInDevelopmentWhereNoneIsSet() {
        try (Assembly assembly = assembly(Map.of("EVENKEEL_MODE", "development"))) {
            addAda(assembly);

            assertThat(granted(assembly, signedIn(assembly.signInService()).accessToken()))
                    .isTrue();
        }
    }

    @Test
    void refusesAKeyThatNobodyMeantBeforeAnythingIsOpened() {
        Settings settings = settings(Map.of("EVENKEEL_AUTH_KEY", key(1_025)));

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> new Assembly(settings))
                .withMessageContaining("auth.key")
                .withMessageContaining("1025 bytes");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aServerForgetsSignInsThatAreOver() {
        Path file = folder.resolve("evenkeel.db");
        SignIn over = signInUntil("over", Instant.parse("2026-03-02T08:00:00Z"));
        SignIn current = signInUntil("current", Instant.now().plus(Duration.ofDays(1)));
        try (SqliteStores stores = SqliteStores.open(file)) {
            stores.signIns().begin(over, deadline());
            stores.signIns().begin(current, deadline());
        }
        try (Assembly assembly = new Assembly(settings(Map.of("EVENKEEL_AUTH_MODE", "off")));
                SqliteStores stores = SqliteStores.open(file)) {
            var unused = assembly.startServer();

            Deadline deadline = deadline();
            while (stores.signIns().find(over.id(), deadline).isPresent()) {
                Thread.onSpinWait();
            }
            assertThat(stores.signIns().find(current.id(), deadline)).contains(current);
        }
    }

    private static SignIn signInUntil(String id, Instant end) {
        return new SignIn(new SignInId(id), new AccountId("ada"), 1, 1, Instant.parse("2026-03-01T08:00:00Z"), end);
    }

    private static void addAda(Assembly assembly) {
        AddAccountRequest ada = new AddAccountRequest("ada", Role.SCHEDULER, new Password(PASSWORD.toCharArray()));
        boolean added = assembly.addingAccounts().add(ada, deadline()).match(done -> true, refused -> false);
        assertThat(added).isTrue();
    }

    private static IssuedTokens signedIn(SignInService service) {
        assertThat(signIn(service, "ada", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
        return ((SignInOutcome.SignedIn) signIn(service, "ada", PASSWORD)).tokens();
    }

    private static SignInOutcome signIn(SignInService service, String name, String password) {
        return service.signIn(new SignInRequest(name, new Password(password.toCharArray()), "127.0.0.1"), deadline());
    }

    private boolean takes(Map<String, String> environment, IssuedTokens tokens) {
        try (Assembly assembly = assembly(environment)) {
            boolean refreshes = assembly.signInService().refresh(tokens.refreshToken(), deadline())
                    instanceof RefreshOutcome.Refreshed;
            assertThat(granted(assembly, tokens.accessToken())).isEqualTo(refreshes);
            return refreshes;
        }
    }

    private static boolean granted(Assembly assembly, String accessToken) {
        return assembly.accessService().authenticate(accessToken, deadline()) instanceof AccessOutcome.Granted;
    }

    private Assembly assembly(Map<String, String> environment) {
        return new Assembly(settings(environment));
    }

    private Settings settings(Map<String, String> environment) {
        Map<String, String> all = new TreeMap<>(Map.of("EVENKEEL_AUTH_MODE", "on"));
        all.putAll(environment);
        all.put("EVENKEEL_DATA_DIRECTORY", folder.toString());
        Map<Setting, String> flags = Map.of(Setting.PORT, "0");
        return all.containsKey("EVENKEEL_AUTH_KEY")
                ? new SettingsLoader(all).loadForServer(null, flags)
                : new SettingsLoader(all).load(null, flags);
    }

    private String key(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofMinutes(1), System::nanoTime);
    }
}
