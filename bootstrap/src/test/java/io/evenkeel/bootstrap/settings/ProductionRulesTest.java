package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server refuses to start with. */
class ProductionRulesTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String GUESSABLE = "can be guessed";
    private static final String OPEN = "to everybody";
    private static final String NO_PROXY = "server.publicUrl is missing";
    private static final String NO_HTTPS = "server.publicUrl must begin with https://";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final Map<Setting, String> flags = new EnumMap<>(Setting.class);

    @Test
    void startsWithASignInBehindAProxyThatEncrypts() {
        set(Setting.AUTH_MODE, "on").set(Setting.AUTH_KEY, KEY).set(Setting.HOST, "0.0.0.0");
        set(Setting.PUBLIC_URL, "https://studio.example.org");

        assertThatCode(this::load).doesNotThrowAnyException();
    }

    @Test
    void startsWithASignInOnThisMachineAlone() {
        set(Setting.AUTH_MODE, "on").set(Setting.AUTH_KEY, KEY);

        assertThatCode(this::load).doesNotThrowAnyException();
    }

    @Test
    void takesTheKeyFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY + "\n");
        set(Setting.AUTH_MODE, "on").set(Setting.AUTH_KEY_FILE, file.toString());

        assertThat(load().auth().key()).isEqualTo(AuthKey.parse(KEY));
    }

    @Test
    void asksForNoKeyWhereNothingIsServed() {
        set(Setting.AUTH_MODE, "on")
                .set(Setting.AUTH_KEY_FILE, folder.resolve("none").toString());

        assertThatCode(() -> new SettingsLoader(Map.of()).load(null, flags)).doesNotThrowAnyException();
    }

    @Test
    void namesAMissingKeyAndAnOpenNetworkTogether() {
        set(Setting.AUTH_MODE, "on").set(Setting.HOST, "0.0.0.0");

        assertThat(problems())
                .satisfiesExactly(
                        missing -> assertThat(missing)
                                .startsWith("default: auth.key is missing, and auth.mode (auth.mode) is on"),
                        open -> assertThat(open)
                                .startsWith("--host: server.host is '0.0.0.0'")
                                .contains(NO_PROXY));
    }

    @Test
    void namesTheSampleOfTheDocumentationAndAnAddressWithoutEncryptionTogether() {
        set(Setting.AUTH_MODE, "on").set(Setting.AUTH_KEY, AuthKey.SAMPLE).set(Setting.HOST, "0.0.0.0");
        set(Setting.PUBLIC_URL, "http://studio.example.org");

        assertThat(problems())
                .satisfiesExactly(
                        guessed -> assertThat(guessed).contains(GUESSABLE).doesNotContain(AuthKey.SAMPLE),
                        open -> assertThat(open).contains(NO_HTTPS));
    }

    @Test
    void namesAShortKeyAndAMissingProxyTogether() {
        set(Setting.AUTH_MODE, "on").set(Setting.AUTH_KEY, "c2hvcnQ=").set(Setting.HOST, "0.0.0.0");

        assertThat(problems())
                .satisfiesExactly(
                        shortKey -> assertThat(shortKey)
                                .contains("auth.key must be at least 32 bytes in base64", "but was ***")
                                .doesNotContain("c2hvcnQ="),
                        open -> assertThat(open).contains(NO_PROXY));
    }

    @Test
    void namesAGuessableKeyOfAFileByTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), AuthKey.SAMPLE);
        set(Setting.AUTH_MODE, "on").set(Setting.AUTH_KEY_FILE, file.toString());

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("auth.keyFile gives a key that " + GUESSABLE)
                        .doesNotContain(AuthKey.SAMPLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "\u00e4\u00f6"})
    void refusesAKeyFileWithoutAKey(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), content);
        set(Setting.AUTH_MODE, "on").set(Setting.AUTH_KEY_FILE, file.toString());

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("must hold at least 32 bytes in base64"));
    }

    @Test
    void refusesAKeyFileThatIsNotThere() {
        set(Setting.AUTH_KEY_FILE, folder.resolve("none").toString());

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).endsWith("none' is no file that can be read"));
    }

    /** Somebody who develops a sign-in needs no secret; who serves others does. */
    @Test
    void letsDevelopmentHaveAnyKeyOnThisMachine() {
        set(Setting.MODE, "development").set(Setting.AUTH_MODE, "on").set(Setting.AUTH_KEY, AuthKey.SAMPLE);

        assertThatCode(this::load).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void servesOthersNeitherInDevelopmentNorWithoutSignIn(String host) {
        set(Setting.MODE, "development").set(Setting.HOST, host);

        assertThat(problems())
                .satisfiesExactly(
                        inside -> assertThat(inside)
                                .startsWith("--host: server.host must be a loopback address")
                                .contains("mode (--mode) is development", OPEN),
                        data -> assertThat(data)
                                .startsWith("--host: server.host must be a loopback address")
                                .contains("auth.mode (default) is off", OPEN));
    }

    private ProductionRulesTest set(Setting setting, String value) {
        flags.put(setting, value);
        return this;
    }

    private Settings load() {
        return new SettingsLoader(Map.of()).loadForServer(null, flags);
    }

    private Stream<String> problems() {
        SettingsException wrong = catchThrowableOfType(SettingsException.class, this::load);
        assertThat(wrong).isNotNull();
        List<SettingProblem> problems = wrong.problems();
        return problems.stream().map(SettingProblem::toString);
    }
}
