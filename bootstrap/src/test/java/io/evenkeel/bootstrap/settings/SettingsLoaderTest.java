package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsLoaderTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    void hasADefaultForEverything() {
        Settings settings = new SettingsLoader(Map.of("XDG_DATA_HOME", folder.toString())).load(null, Map.of());

        assertThat(settings.mode()).isEqualTo(Mode.PRODUCTION);
        assertThat(settings.store().file()).isEqualTo(folder.resolve("evenkeel").resolve("evenkeel.db"));
        assertThat(settings.cache()).isEqualTo(new CacheUrl(CacheUrl.Kind.CAFFEINE, null));
        assertThat(settings.server().host()).isEqualTo("127.0.0.1");
        assertThat(settings.server().port()).isEqualTo(8080);
        assertThat(settings.server().publicUrl()).isNull();
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.dataDirectory()).isEqualTo(folder.resolve("evenkeel"));
        assertThat(settings.auth())
                .isEqualTo(new AuthSettings(AuthMode.OFF, null, Duration.ofMinutes(15), Duration.ofDays(30)));
    }

    @Test
    void tellsNobodyUnlessItIsToldTo() {
        Settings settings = load(Map.of());

        assertThat(settings.alerts()).isEqualTo(new AlertSettings(null, 100));
        assertThat(settings.telemetry()).isEqualTo(new TelemetrySettings(null, 1));
    }

    @Test
    void showsTheSecretOfAWebhookToNobody() {
        String address = "https://hooks.example.org/services/hush-hush";

        AlertSettings alerts = load(Map.of("EVENKEEL_ALERTS_WEBHOOK_URL", address, "EVENKEEL_ALERTS_RATE", "7"))
                .alerts();

        assertThat(alerts.webhook()).hasToString(address);
        assertThat(alerts).hasToString("AlertSettings[webhook=https://hooks.example.org/***, rate=7]");
        assertThat(Setting.ALERTS_WEBHOOK.shown(address)).isEqualTo("https://hooks.example.org/***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://hooks.example.org/hush-hush",
                "hooks.example.org/hush-hush",
                "https://ada:hush-hush@hooks.example.org/",
                "https:///hush-hush",
                "https://hooks.example.org/hush-hush#x"
            })
    void refusesAWebhookThatIsNoneWithoutShowingIt(String address) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> load(Map.of("EVENKEEL_ALERTS_WEBHOOK_URL", address)))
                .withMessageContaining("alerts.webhookUrl must be an address")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("hush-hush"));
    }

    @ParameterizedTest
    @CsvSource({
        "EVENKEEL_TELEMETRY_SAMPLING_RATIO, 1.1",
        "EVENKEEL_TELEMETRY_SAMPLING_RATIO, -0.1",
        "EVENKEEL_TELEMETRY_SAMPLING_RATIO, NaN",
        "EVENKEEL_TELEMETRY_OTLP_URL, http://127.0.0.1:4318/?x=y",
        "EVENKEEL_TELEMETRY_OTLP_URL, grpc://127.0.0.1:4317"
    })
    void refusesWhatNoCollectorIsAndNoRatio(String variable, String value) {
        assertThatExceptionOfType(SettingsException.class).isThrownBy(() -> load(Map.of(variable, value)));
    }

    @Test
    void keepsItsFilesInTheHomeOfTheUserWhenNothingElseIsSaid() {
        Settings unset = load(Map.of());
        Settings empty = load(Map.of("XDG_DATA_HOME", "", "EVENKEEL_DATA_DIRECTORY", ""));

        assertThat(unset.dataDirectory())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".local", "share", "evenkeel"));
        assertThat(empty).isEqualTo(unset);
    }

    @Test
    void letsTheFileWinOverDefaultsTheEnvironmentOverTheFileAndFlagsOverBoth() throws IOException {
        Path file = file("server { host = localhost, port = 1001 }\norganisation.zone = Europe/Oslo");
        SettingsLoader loader =
                new SettingsLoader(Map.of("EVENKEEL_SERVER_PORT", "1002", "EVENKEEL_ORGANISATION_ZONE", "Asia/Tokyo"));

        Settings settings = loader.load(file, Map.of(Setting.ZONE, "Z"));

        assertThat(settings.cache()).isEqualTo(new CacheUrl(CacheUrl.Kind.CAFFEINE, null));
        assertThat(settings.server().host()).isEqualTo("localhost");
        assertThat(settings.server().port()).isEqualTo(1002);
        assertThat(settings.zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void tellsOfEachValueWhereItComesFrom() throws IOException {
        Path file =
                file("mode = development\nserver {\n  host = localhost\n  port = 1001\n}\nauth.key = \"" + KEY + "\"");
        SettingsLoader loader =
                new SettingsLoader(Map.of("EVENKEEL_SERVER_PORT", "1002", "EVENKEEL_ORGANISATION_ZONE", "Asia/Tokyo"));

        List<EffectiveValue> values =
                loader.explain(file, Map.of(Setting.STORE, "mongodb://ada:se/cret@db.example.org/studio"));

        assertThat(values)
                .hasSameSizeAs(Setting.values())
                .contains(
                        new EffectiveValue("mode", "development", file + ":1"),
                        new EffectiveValue("server.host", "localhost", file + ":3"),
                        new EffectiveValue("server.port", "1002", "EVENKEEL_SERVER_PORT"),
                        new EffectiveValue("auth.key", "***", file + ":6"),
                        new EffectiveValue("auth.keyFile", "", "default"),
                        new EffectiveValue("organisation.zone", "Asia/Tokyo", "EVENKEEL_ORGANISATION_ZONE"),
                        new EffectiveValue("store.url", "mongodb://ada:***@db.example.org/studio", "--store"),
                        new EffectiveValue("cache.url", "caffeine:", "default"));
    }

    @ParameterizedTest
    @EnumSource
    void readsEverySettingFromTheFileAndFromTheEnvironment(Setting setting) throws IOException {
        String value = switch (setting) {
            case MODE -> "development";
            case STORE -> "memory:";
            case STORE_SLOW_CALL, STORE_SELECTION_TIMEOUT, STORE_CONNECT_TIMEOUT -> "500ms";
            case CACHE -> "none:";
            case HOST, ADMIN_HOST -> "localhost";
            case PORT, ADMIN_PORT -> "0";
            case PUBLIC_URL -> "https://studio.example.org";
            case REQUEST_TIMEOUT -> "29s";
            case ANSWER_TIMEOUT, BODY_TIMEOUT, LAME_DUCK -> "7 s";
            case AUTH_MODE -> "on";
            case AUTH_KEY -> KEY;
            case AUTH_KEY_FILE ->
                Files.writeString(folder.resolve("key"), KEY + "\n").toString();
            case ACCESS_TOKEN -> "10m";
            case SIGN_IN -> "7d";
            case ZONE -> "Europe/Oslo";
            case TRUSTED_PROXIES -> "10.0.0.0/8, ::1";
            case REQUESTS_PER_MINUTE, STATISTICS_UNITS, MAX_SESSIONS, MAX_GROUPS, ALERTS_RATE -> "7";
            case ALERTS_WEBHOOK, TELEMETRY_COLLECTOR -> "https://watch.example.org/base";
            case SAMPLING_RATIO -> "0.5";
            case DATA_DIRECTORY -> folder.toString();
        };
        // A sign-in needs a key.
        Map<Setting, String> flags = setting == Setting.AUTH_MODE ? Map.of(Setting.AUTH_KEY, KEY) : Map.of();

        Settings fromFile =
                new SettingsLoader(Map.of()).loadForServer(file(setting.key() + " = \"" + value + "\""), flags);
        Settings fromEnvironment = new SettingsLoader(Map.of(setting.variable(), value)).loadForServer(null, flags);

        assertThat(fromFile).isEqualTo(fromEnvironment).isNotEqualTo(load(Map.of()));
    }

    @Test
    void findsTheDefaultStoreInTheDataDirectoryAndAnotherWhereItIsSaidToBe() {
        SettingsLoader loader = new SettingsLoader(Map.of("EVENKEEL_DATA_DIRECTORY", folder.toString()));

        Settings unsaid = loader.load(null, Map.of(Setting.STORE, "sqlite:"));
        Settings said = loader.load(null, Map.of(Setting.STORE, "sqlite:some/where.db"));

        assertThat(unsaid.store().file()).isEqualTo(folder.resolve("evenkeel.db"));
        assertThat(said.store().file()).isEqualTo(Path.of("some", "where.db").toAbsolutePath());
    }

    @Test
    void namesEverythingThatIsWrongAtOnceEachWithItsOrigin() throws IOException {
        Path file = file("""
                sever.host = localhost
                statistics.maxGroups = many
                auth { accessToken = 2h, signIn = 10m }
                """);
        SettingsLoader loader =
                new SettingsLoader(Map.of("EVENKEEL_MOD", "development", "EVENKEEL_CACHE_URL", "redis:"));

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> loader.load(file, Map.of(Setting.PORT, "70000")))
                .satisfies(wrong -> assertThat(wrong.problems().stream().map(SettingProblem::toString))
                        .containsExactlyInAnyOrder(
                                file + ":1: 'sever.host' is not a setting; did you mean 'server.host'?",
                                file + ":2: statistics.maxGroups must be a whole number of at least 1, but was 'many'",
                                file + ":3: auth.accessToken must be a duration from 1m to 1h, with its unit"
                                        + " (ms, s, m, h, d), but was '2h'",
                                "the environment: 'EVENKEEL_MOD' is not a setting; did you mean 'EVENKEEL_MODE'?",
                                "EVENKEEL_CACHE_URL: cache.url must be caffeine:, redis://HOST:PORT or none:, but was 'redis:'",
                                "--port: server.port must be a whole number from 0 to 65535, but was '70000'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVENKEEL_AUTH_KEY_FILE | key | EVENKEEL_AUTH_KEY_FILE: auth.keyFile and auth.key (evenkeel.conf:1) are both"
                        + " set; keep one of them",
                "EVENKEEL_AUTH_ACCESS_TOKEN | 20m | EVENKEEL_AUTH_ACCESS_TOKEN: auth.accessToken (20m) must be shorter than"
                        + " auth.signIn (20m, evenkeel.conf:2)"
            })
    void refusesWhatContradictsItself(String variable, String value, String problem) throws IOException {
        Path file = file("auth.key = \"" + KEY + "\"\nauth.signIn = 20m");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> new SettingsLoader(Map.of(variable, value)).load(file, Map.of()))
                .withMessage(problem.replace("evenkeel.conf", file.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "EVENKEEL_SEVER_HOST, localhost, EVENKEEL_SERVER_HOST",
        "EVENKEEL_STORE, memory:, EVENKEEL_STORE_URL",
        "EVENKEEL_PORT, 8081, EVENKEEL_SERVER_PORT",
        "EVENKEEL_AUTH_KEYFILE, key, EVENKEEL_AUTH_KEY_FILE"
    })
    void namesTheSettingThatAnUnknownVariableMayHaveMeant(String variable, String value, String meant) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> load(Map.of(variable, value)))
                .withMessage("the environment: '" + variable + "' is not a setting; did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource({
        "EVENKEEL_STDERR_IS_TERMINAL, 1",
        "EVENKEEL_STDIN_IS_TERMINAL, 1",
        "EVENKEEL_PORT, tcp://10.0.0.1:8080",
        "EVENKEEL_PORT_8080_TCP, tcp://10.0.0.1:8080",
        "EVENKEEL_SERVICE_HOST, 10.0.0.1",
        "EVENKEEL_WEB_SERVICE_PORT_HTTP, 8080",
        "EVENKEELS_OWN, 1"
    })
    void leavesTheVariablesOfOthersAlone(String variable, String value) {
        assertThat(load(Map.of(variable, value))).isEqualTo(load(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "", "1.5", "99999999999999999999"})
    void refusesABudgetThatIsNoNumber(String bound) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> load(Map.of("EVENKEEL_STATISTICS_MAX_SESSIONS", bound)))
                .withMessage(
                        "EVENKEEL_STATISTICS_MAX_SESSIONS: statistics.maxSessions must be a whole number of at least 1,"
                                + " but was '" + bound + "'");
    }

    @Test
    void namesTheOptionThatGaveAStoreWhateverItIsCalled() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> new SettingsLoader(Map.of()).loadWithStore(null, "--from", "floppy:"))
                .withMessageStartingWith("--from: store.url must be memory:, ");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("evenkeel.conf"), content);
    }

    private static Settings load(Map<String, String> environment) {
        return new SettingsLoader(environment).load(null, Map.of());
    }
}
