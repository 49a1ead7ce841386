package io.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.importing.ImportService;
import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.tck.memory.InMemoryStores;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes a file in, as the server and the command do, into a store in memory. */
final class Imports {

    private Imports() {}

    static void of(SessionSource source) {
        InMemoryStores stores = new InMemoryStores();
        AtomicInteger ids = new AtomicInteger();
        AtomicInteger reasons = new AtomicInteger();
        ImportListener listener = new ImportListener() {
            @Override
            public void rejected(Reject reject) {
                assertThat(reject.reason()).isNotBlank();
                reasons.incrementAndGet();
            }

            @Override
            public void progressed(ImportReport soFar) {}
        };
        ImportReport report = new ImportService(
                        stores.sessions(),
                        stores.roster(),
                        () -> "i" + ids.incrementAndGet(),
                        ZoneOffset.UTC,
                        System::nanoTime,
                        Duration.ofMinutes(1))
                .importSessions(source, new ImportOptions(false, false), listener);
        assertThat((long) reasons.get()).isGreaterThanOrEqualTo(report.rejected());
        for (RosterKind kind : RosterKind.values()) {
            assertThat(stores.roster().list(kind, Deadline.after(Duration.ofMinutes(1), System::nanoTime)))
                    .allMatch(entry -> StandardCharsets.UTF_8.newEncoder().canEncode(entry.name()))
                    .noneMatch(entry -> entry.name().chars().anyMatch(Character::isISOControl));
        }
    }
}
