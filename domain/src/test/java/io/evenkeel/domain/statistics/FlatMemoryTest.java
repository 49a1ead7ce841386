package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Memory grows with the groups, never with the sessions: millions of them pass through a heap that could not hold them. */
class FlatMemoryTest {

    @Test
    void everyFamilyFoldsThreeMillionSessionsIn64Megabytes() throws IOException, InterruptedException {
        assertThat(foldMillions("folds", 3_000_000)).isEqualTo("2985000 sessions counted, exit 0");
    }

    /** The canary: what keeps the sessions does not fit. */
    @Test
    void keepingThemDoesNotFit() throws IOException, InterruptedException {
        assertThat(foldMillions("keeps", 3_000_000))
                .contains("OutOfMemoryError")
                .endsWith("exit 3");
    }

    private static String foldMillions(String how, int sessions) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionsOfSessions.class.getName(),
                        how,
                        Integer.toString(sessions)))
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return said + ", exit " + child.waitFor();
    }
}
