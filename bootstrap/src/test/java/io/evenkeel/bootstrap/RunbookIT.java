package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    @SuppressWarnings("NullAway.Init") // Made before the first test.
    private static DocumentedShell shell;

    @BeforeAll
    static void makeAStoreWithABackup() throws IOException {
        shell = new DocumentedShell(folder);
        Files.createDirectory(folder.resolve("backups"));
        shell.run(Map.of(), """
                sed 300q examples/data/flights-20k.csv > few.csv
                evenkeel import few.csv --mapping examples/data/flights-mapping.conf
                evenkeel backup create --out backups/studio-1.db
                """);
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
            shell.run(more, block);
        }
        return runbook.commands().size();
    }
}
