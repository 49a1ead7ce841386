package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the runbooks, in the order in which they stand, over a store with a backup and a server that has it open. */
class RunbookIT {

    private static final Path ALERTS = Path.of("..", "monitoring", "alerts.yml");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeAStoreWithABackup() throws IOException {
        Path program = folder.resolve("bin").resolve("evenkeel");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\nexec '" + java() + "' -Xmx256m -jar '" + JarProcess.JAR + "' \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectory(folder.resolve("backups"));
        run(Map.of(), """
                sed 300q %1$s/flights-20k.csv > few.csv
                evenkeel import few.csv --mapping %1$s/flights-mapping.conf
                evenkeel backup create --out backups/studio-1.db
                """.formatted(Path.of("..", "examples", "data").toAbsolutePath()));
    }

    @Test
    void runFromTheFirstToTheLast() throws IOException {
        int blocks = 0;
        for (Runbook runbook : Runbook.all()) {
            boolean needsAServer = runbook.commands().stream()
                    .anyMatch(block -> block.contains("$SERVER") || block.contains("$ADMIN"));
            if (needsAServer) {
                try (JarProcess server = JarProcess.start(folder, "serve", "--port", "0")) {
                    String address = server.address().toString().replaceAll("/$", "");
                    blocks += run(runbook, Map.of("SERVER", address, "ADMIN", address));
                    server.terminate();
                }
            } else {
                blocks += run(runbook, Map.of());
            }
        }
        assertThat(blocks).isGreaterThan(15);
    }

    /** Whoever is woken by an alert is led to a page that is there. */
    @Test
    void areNamedByEachAlert() throws IOException {
        Matcher alerts = Pattern.compile("(?m)^ +- alert: ").matcher(Files.readString(ALERTS));
        List<String> named = Pattern.compile("runbook: docs/how-to/runbooks/(\\S+)")
                .matcher(Files.readString(ALERTS))
                .results()
                .map(page -> page.group(1))
                .toList();

        assertThat(named).hasSize((int) alerts.results().count()).isNotEmpty();
        assertThat(named)
                .allSatisfy(page -> assertThat(Runbook.FOLDER.resolve(page)).isRegularFile());
    }

    @Test
    void aCommandThatFailsIsNoticed() {
        Runbook wrong =
                Runbook.of("wrong.md", "1. Look:\n\n   ```sh\n   evenkeel doctr\n   ```\n\n```text\nfalse\n```\n");

        assertThat(wrong.commands()).containsExactly("evenkeel doctr");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> run(wrong, Map.of()));
    }

    private static int run(Runbook runbook, Map<String, String> more) throws IOException {
        for (String block : runbook.commands()) {
            run(more, block);
        }
        return runbook.commands().size();
    }

    private static void run(Map<String, String> more, String commands) throws IOException {
        Path output = Files.createTempFile(folder, "commands", ".txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("EVENKEEL_") || name.endsWith("JAVA_OPTIONS"));
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        // The folder that a server in this folder has, too.
        environment.put("EVENKEEL_DATA_DIRECTORY", folder.resolve("evenkeel").toString());
        environment.put("BACKUPS", folder.resolve("backups").toString());
        environment.putAll(more);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(commands).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as("%s%n%s", commands, Files.readString(output))
                .isZero();
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
