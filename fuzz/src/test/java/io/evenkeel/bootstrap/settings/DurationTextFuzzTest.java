package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Durations as people write them: none, or one that is written and read as the same. */
class DurationTextFuzzTest {

    @FuzzTest
    void parses(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        Duration duration = DurationText.parse(text);
        if (duration != null) {
            assertThat(duration.isNegative()).isFalse();
            assertThat(DurationText.of(duration)).matches("[0-9]+(ms|s|m|h|d)");
        }
    }
}
