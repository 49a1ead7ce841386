package io.evenkeel.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.incident.IncidentReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncaughtExceptionsTest {

    private final List<IncidentReport> reports = new ArrayList<>();

    @Test
    void tellsOfWhatEndedAThread() throws InterruptedException {
        for (int i = 1; i <= 2; i++) {
            Thread thread = new Thread(
                    () -> {
                        throw new IllegalStateException("secret");
                    },
                    "pool-" + i);
            thread.setUncaughtExceptionHandler(new UncaughtExceptions(reports::add));
            thread.start();
            thread.join();
        }

        assertThat(reports).hasSize(2);
        assertThat(reports)
                .extracting(IncidentReport::fingerprint)
                .containsOnly(reports.get(0).fingerprint());
        assertThat(reports.get(0).place()).isEqualTo("thread pool-#");
        assertThat(reports.get(0).fingerprint())
                .contains("IllegalStateException", "UncaughtExceptionsTest")
                .doesNotContain("secret");
    }
}
