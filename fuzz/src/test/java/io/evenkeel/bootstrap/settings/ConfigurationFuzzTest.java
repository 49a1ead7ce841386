package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The configuration: taken, or everything that is wrong with it named. */
class ConfigurationFuzzTest {

    @FuzzTest
    void loads(byte[] content) throws IOException {
        Path file = Files.createTempFile("evenkeel-fuzz-", ".conf");
        try {
            Files.write(file, content);
            assertThat(new SettingsLoader(Map.of()).load(file, Map.of())).isNotNull();
        } catch (SettingsException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        } finally {
            Files.delete(file);
        }
    }
}
