package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final List<SettingProblem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sever.port = 1 | 'sever.port' is not a setting; did you mean 'server.port'?",
                "port = 1 | 'port' is not a setting; did you mean 'server.port'?",
                "server = 1 | 'server' is not a setting; did you mean 'server.host'?",
                "server.port { number = 1 } | server.port must be a whole number from 0 to 65535, but is a section",
                "server.port = [1] | server.port must be a whole number from 0 to 65535, but is a list",
                "statistics.max-sessions = 1 | 'statistics.max-sessions' is not a setting; did you mean"
                        + " 'statistics.maxSessions'?",
                "sever {} | 'sever' is not a setting; did you mean 'server.host'?",
                "server.port = ${UNHEARD_OF} | ${UNHEARD_OF} stands for nothing; set it, or write ${?...} where it may be"
                        + " missing",
                "server { | this is not HOCON that can be read; look for a brace, a quote or a comma that is missing or too"
                        + " much"
            })
    void saysWhatIsWrongAndInWhichLine(String content, String sentence) throws IOException {
        Path file = file("# A comment.\n" + content);

        ConfigurationFile.read(file, Map.of(), problems);

        assertThat(problems).containsExactly(new SettingProblem(file + ":2", sentence));
    }

    @Test
    void listsTheSettingsWhereNoneIsNear() throws IOException {
        Path file = file("gherkin = 1");

        ConfigurationFile.read(file, Map.of(), problems);

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith("'gherkin' is not a setting; the settings are [alerts.rate, "));
    }

    @Test
    void refusesWhatIsNestedTooDeeply() throws IOException {
        Path file = file("server = " + "[".repeat(100_000));

        ConfigurationFile.read(file, Map.of(), problems);

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("nested too deeply"));
    }

    @Test
    void takesNothingForNotSet() throws IOException {
        Map<Setting, Given> values = ConfigurationFile.read(file("server.port = null, server {}"), Map.of(), problems);

        assertThat(values).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void putsVariablesIn() throws IOException {
        Path file = file("server.port = ${MY_PORT}\nserver.host = ${?MY_HOST}");

        Map<Setting, Given> values = ConfigurationFile.read(file, Map.of("MY_PORT", "81"), problems);

        assertThat(values).containsExactly(Map.entry(Setting.PORT, new Given("81", "variable MY_PORT")));
        assertThat(problems).isEmpty();
    }

    @Test
    void namesTheFileThatAnotherOneIncludes() throws IOException {
        Path other = Files.writeString(folder.resolve("other.conf"), "\n\nserver.port = 82");

        Map<Setting, Given> values = ConfigurationFile.read(file("include \"other.conf\""), Map.of(), problems);

        assertThat(values).containsExactly(Map.entry(Setting.PORT, new Given("82", other + ":3")));
    }

    @Test
    void saysThatAFolderIsNoFile() {
        ConfigurationFile.read(folder, Map.of(), problems);

        assertThat(problems)
                .containsExactly(
                        new SettingProblem(folder.toString(), "there is no such configuration file that can be read"));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("evenkeel.conf"), content);
    }
}
