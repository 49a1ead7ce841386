package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "configuration.md");
    private static final String RENEW = "evenkeel.renewPages";
    private static final String COMMAND =
            "mvn -pl bootstrap -am test -DskipDashboard -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dtest=ConfigurationPageTest -D" + RENEW + "=true";

    @Test
    void isWhatTheCatalogueSays() throws IOException {
        String text = ConfigurationPage.text(COMMAND);
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(PAGE, text);
        }

        assertThat(Files.readString(PAGE))
                .as("the page is renewed by: %s", COMMAND)
                .isEqualTo(text);
    }
}
