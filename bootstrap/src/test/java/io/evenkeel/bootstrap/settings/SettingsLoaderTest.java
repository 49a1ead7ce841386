package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsLoaderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    void hasADefaultForEverything() {
        Settings settings = new SettingsLoader(Map.of("XDG_DATA_HOME", folder.toString())).load(null, Map.of());

        assertThat(settings.store().file()).isEqualTo(folder.resolve("evenkeel").resolve("evenkeel.db"));
        assertThat(settings.cached()).isTrue();
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.dataDirectory()).isEqualTo(folder.resolve("evenkeel"));
    }

    @Test
    void keepsItsFilesInTheHomeOfTheUserWhenNothingElseIsSaid() {
        Settings unset = new SettingsLoader(Map.of()).load(null, Map.of());
        Settings empty = new SettingsLoader(Map.of("XDG_DATA_HOME", "")).load(null, Map.of());

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

        assertThat(settings.cached()).isTrue();
        assertThat(settings.host()).isEqualTo("localhost");
        assertThat(settings.port()).isEqualTo(1002);
        assertThat(settings.zone()).isEqualTo(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @EnumSource
    void readsEverySettingFromTheFileAndFromTheEnvironment(Setting setting) throws IOException {
        String value = switch (setting) {
            case STORE -> "memory:";
            case CACHE -> "none:";
            case HOST -> "localhost";
            case PORT -> "0";
            case ZONE -> "Europe/Oslo";
            case MAX_SESSIONS, MAX_GROUPS -> "7";
            case DATA_DIRECTORY -> folder.toString();
        };

        Settings fromFile = new SettingsLoader(Map.of()).load(file(setting.key() + " = \"" + value + "\""), Map.of());
        Settings fromEnvironment = new SettingsLoader(Map.of(setting.variable(), value)).load(null, Map.of());

        assertThat(fromFile).isEqualTo(fromEnvironment).isNotEqualTo(new SettingsLoader(Map.of()).load(null, Map.of()));
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
    void namesTheSettingThatAnUnknownKeyMayHaveMeant() throws IOException {
        Path file = file("sever.host = localhost");

        assertThatThrownBy(() -> new SettingsLoader(Map.of()).load(file, Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessage(file + ": 'sever.host' is not a setting; did you mean 'server.host'? The settings are"
                        + " [cache.url, data.directory, organisation.zone, server.host, server.port,"
                        + " statistics.max-groups, statistics.max-sessions, store.url]");
    }

    @ParameterizedTest
    @CsvSource({
        "EVENKEEL_SEVER_HOST, localhost, EVENKEEL_SERVER_HOST",
        "EVENKEEL_STORE, memory:, EVENKEEL_STORE_URL",
        "EVENKEEL_PORT, 8081, EVENKEEL_SERVER_PORT"
    })
    void namesTheSettingThatAnUnknownVariableMayHaveMeant(String variable, String value, String meant) {
        assertThatThrownBy(() -> new SettingsLoader(Map.of(variable, value)).load(null, Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("the environment: '" + variable + "' is not a setting; did you mean '" + meant
                        + "'? The settings are [EVENKEEL_CACHE_URL, ");
    }

    @ParameterizedTest
    @CsvSource({
        "EVENKEEL_STDERR_IS_TERMINAL, 1",
        "EVENKEEL_PORT, tcp://10.0.0.1:8080",
        "EVENKEEL_PORT_8080_TCP, tcp://10.0.0.1:8080",
        "EVENKEEL_SERVICE_HOST, 10.0.0.1",
        "EVENKEEL_WEB_SERVICE_PORT_HTTP, 8080",
        "EVENKEELS_OWN, 1"
    })
    void leavesTheVariablesOfOthersAlone(String variable, String value) {
        assertThat(new SettingsLoader(Map.of(variable, value)).load(null, Map.of()))
                .isEqualTo(new SettingsLoader(Map.of()).load(null, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", ""})
    void refusesABudgetThatIsNoNumber(String bound) {
        assertThatThrownBy(() ->
                        new SettingsLoader(Map.of("EVENKEEL_STATISTICS_MAX_SESSIONS", bound)).load(null, Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessage("statistics.max-sessions must be a whole number of at least 1, but was '" + bound + "'");
    }

    @Test
    void neverRepeatsThePasswordOfAStore() {
        Map<Setting, String> flags = Map.of(Setting.STORE, "postgres://ada:secret@localhost/studio");

        assertThatThrownBy(() -> new SettingsLoader(Map.of()).load(null, flags))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("postgres://***@localhost/studio")
                .hasMessageNotContaining("secret");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("evenkeel.conf"), content);
    }

    @Test
    void refusesADataDirectoryThatIsNoPath() {
        SettingsLoader loader = new SettingsLoader(Map.of("EVENKEEL_DATA_DIRECTORY", "a\0b"));

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> loader.load(null, Map.of()))
                .withMessageContaining("data.directory");
    }
}
