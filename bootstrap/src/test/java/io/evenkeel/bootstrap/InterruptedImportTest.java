package io.evenkeel.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imports in a process of their own that is killed while it works, and then repeated. How far it gets is decided by how
 * much of the file it is handed.
 */
class InterruptedImportTest {

    private static final int SESSIONS = 12_000;
    private static final int KILLS = 3;

    /** What a pipe and the buffers behind it hold is read and not yet dealt with; so much more is, when this is. */
    private static final int LINES_ON_THE_WAY = 3_000;

    private final String lines = ManySessions.csv(0, SESSIONS);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Path file;

    @BeforeEach
    void writeTheFile() throws IOException {
        file = Files.writeString(folder.resolve("sessions.csv"), lines);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {61, 62})
    void aRepeatAfterKillsGivesTheSameBytesAsAnImportInOneGo(long seed) throws IOException {
        Random random = new Random(seed);
        Path killed = folder.resolve("killed.db");
        Path inOneGo = folder.resolve("in-one-go.db");
        Evenkeel evenkeel = new Evenkeel(folder);

        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(LINES_ON_THE_WAY * (kill + 1) + random.nextInt(LINES_ON_THE_WAY), killed);
        }
        Run repeated = evenkeel.run("import", file.toString(), "--store", "sqlite:" + killed);
        Run again = evenkeel.run("import", file.toString(), "--store", "sqlite:" + killed);
        evenkeel.run("import", file.toString(), "--store", "sqlite:" + inOneGo);

        assertThat(repeated.out())
                .matches("12000 records read: [1-9]\\d* added, 0 replaced, [1-9]\\d* unchanged, 0 rejected\\R");
        assertThat(again.out().strip())
                .isEqualTo("12000 records read: 0 added, 0 replaced, 12000 unchanged, 0 rejected");
        assertThat(exported(evenkeel, killed)).isEqualTo(exported(evenkeel, inOneGo));
    }

    /** The test of the test: what a kill leaves behind is a part, and not the whole. */
    @Test
    void aKillLeavesAPart() throws IOException {
        Path killed = folder.resolve("killed.db");

        killAfter(2 * LINES_ON_THE_WAY, killed);

        assertThat(exported(new Evenkeel(folder), killed).lines().skip(1).count())
                .isBetween(1_000L, 2L * LINES_ON_THE_WAY);
    }

    /** Hands so many lines over, one byte of the next, and then nothing: the import is in the midst of them. */
    private void killAfter(int count, Path store) throws IOException {
        int end = -1;
        for (int line = 0; line <= count; line++) {
            end = lines.indexOf('\n', end + 1);
        }
        Process process = start(store);
        try {
            OutputStream input = process.getOutputStream();
            input.write(lines.substring(0, end + 2).getBytes(UTF_8));
            input.flush();
        } finally {
            process.destroyForcibly().onExit().join();
        }
        assertThat(process.exitValue()).as("killed, and not ended by itself").isEqualTo(128 + 9);
    }

    private Process start(Path store) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of("import", "-", "--store", "sqlite:" + store));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("EVENKEEL_") || name.endsWith("JAVA_OPTIONS"));
        return builder.start();
    }

    private static String exported(Evenkeel evenkeel, Path store) {
        return evenkeel.run("export", "--out", "-", "--store", "sqlite:" + store)
                .out();
    }
}
