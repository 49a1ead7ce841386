package io.evenkeel.adapter.files;

import io.evenkeel.application.exporting.ExportService;
import io.evenkeel.application.importing.ImportService;
import io.evenkeel.application.port.in.exporting.ExportRequest;
import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.memory.InMemoryRosterStore;
import io.evenkeel.tck.memory.InMemorySessionStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Stores in memory with the import and the export over them. */
final class Studio {

    static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    final SessionStore sessions = new InMemorySessionStore();
    final RosterStore roster = new InMemoryRosterStore();

    byte[] exported(FileFormat format) {
        return format.written(
                sink -> new ExportService(sessions, roster, ZONE).exportSessions(ExportRequest.ALL, sink, deadline()));
    }

    /** Imports a file; nothing of it may be rejected. */
    ImportReport imported(FileFormat format, byte[] file) {
        List<Reject> rejects = new ArrayList<>();
        ImportReport report = imported(format, file, rejects);
        if (!rejects.isEmpty()) {
            throw new AssertionError(rejects.get(0) + " in\n" + new String(file, StandardCharsets.UTF_8));
        }
        return report;
    }

    ImportReport imported(FileFormat format, byte[] file, List<Reject> rejects) {
        ImportListener listener = new ImportListener() {
            @Override
            public void rejected(Reject reject) {
                rejects.add(reject);
            }

            @Override
            public void progressed(ImportReport soFar) {}
        };
        return new ImportService(
                        sessions,
                        roster,
                        () -> UUID.randomUUID().toString(),
                        ZONE,
                        System::nanoTime,
                        Duration.ofMinutes(1))
                .importSessions(
                        format.source(new ByteArrayInputStream(file), ZONE), new ImportOptions(false, true), listener);
    }

    /** Everything, by planned start. */
    List<Session> stored() {
        List<Session> stored = new ArrayList<>();
        sessions.scan(SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND + 1), stored::add, deadline());
        return stored;
    }

    static Deadline deadline() {
        return Deadline.after(Duration.ofMinutes(1), System::nanoTime);
    }
}
