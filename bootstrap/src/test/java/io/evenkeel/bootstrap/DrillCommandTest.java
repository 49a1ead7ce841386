package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrillCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        drill store-dead                          | store-dead needs a MongoDB: name one with --store
        drill cache-paused                        | cache-paused needs a Redis: name one with --cache
        drill earthquake                          | there is no scenario earthquake; there are [store-dead, store-paused
        drill stop --fault PT0S                   | --fault must be longer than nothing
        drill stop --rate 0                       | --rate more than 0
        drill store-dead --store mongodb://a,b/c  | name it as mongodb://host:port
        """)
    void saysWhatIsWrongWithTheCommand(String command, String sentence) {
        Run run = new Evenkeel(folder).run(command.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void repeatsNoPassword() {
        Run run = new Evenkeel(folder).run("drill", "store-dead", "--store", "mongodb://ann:secret@a,b/c");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("secret");
    }
}
