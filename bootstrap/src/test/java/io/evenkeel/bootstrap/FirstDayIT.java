package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The walk of somebody who has never seen the program, from the demo to a store that was broken and mended. */
class FirstDayIT {

    private static final Path PAGE = Path.of("..", "docs", "tutorials", "first-day.md");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyCommandDoesWhatThePageSays() throws IOException {
        Runbook page = Runbook.read(PAGE);

        String printed = new DocumentedShell(folder)
                .run(Map.of("EVENKEEL_SERVER_PORT", "0"), String.join("\n", page.commands()));

        assertThat(page.commands()).hasSizeGreaterThan(9);
        assertThat(printed)
                .contains("Sign in as demo with the password")
                .contains("20000 added")
                .contains("20000 unchanged")
                .contains("scheduleAdherence                        75.0 %")
                .contains("backups/studio-1.db is sound")
                .contains("\"code\":\"STORE_CORRUPT\"")
                .contains("failure  store")
                .contains("restored")
                .contains("is sound, schema");
    }
}
