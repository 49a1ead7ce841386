package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.statistics.NoValueReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final Path SENTENCES =
            Path.of("..", "dashboard", "src", "features", "statistics", "model", "reasons.ts");

    @Test
    void thePageHasASentenceForEveryReason() throws IOException {
        assertThat(Arrays.stream(NoValueReason.values()).map(reason -> "  " + reason + ": '"))
                .allSatisfy(entry -> assertThat(Files.readString(SENTENCES)).contains(entry));
    }
}
