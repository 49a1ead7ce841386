package io.evenkeel.application.importing;

import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.ImportSessionsUseCase;
import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.application.port.in.importing.SourceRecord;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import io.evenkeel.application.port.in.importing.SourceRecord.Unreadable;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports in batches: each batch is stored as a whole, in memory that does not grow with the file. Safe for any thread. */
public final class ImportService implements ImportSessionsUseCase {

    private static final int BATCH_SIZE = 1_000;

    private final SessionStore sessions;
    private final RosterStore roster;
    private final IdSource ids;
    private final ZoneId organisationZone;
    private final MonotonicClock clock;
    private final Duration batchLimit;

    /** @param batchLimit how long the store may take for one batch */
    public ImportService(
            SessionStore sessions,
            RosterStore roster,
            IdSource ids,
            ZoneId organisationZone,
            MonotonicClock clock,
            Duration batchLimit) {
        this.sessions = sessions;
        this.roster = roster;
        this.ids = ids;
        this.organisationZone = organisationZone;
        this.clock = clock;
        this.batchLimit = batchLimit;
    }

    @Override
    public ImportReport importSessions(SessionSource source, ImportOptions options, ImportListener listener) {
        RowParser parser = new RowParser(organisationZone, options.walkInsAllowed());
        BatchWriter writer = new BatchWriter(sessions, new RosterNames(roster, ids), options.dryRun());
        List<SessionDraft> batch = new ArrayList<>(BATCH_SIZE);
        ImportReport report = ImportReport.ZERO;
        int pending = 0;
        for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
            Optional<SessionDraft> draft = next.get()
                    .match((Row row) -> parser.parse(row, listener::rejected), (Unreadable bad) -> {
                        bad.rejects().forEach(listener::rejected);
                        return Optional.empty();
                    });
            if (draft.isPresent()) {
                batch.add(draft.get());
            } else {
                report = report.plus(new ImportReport(0, 0, 0, 1));
            }
            if (++pending == BATCH_SIZE) {
                report = report.plus(writer.write(batch, batchDeadline()));
                listener.progressed(report);
                batch.clear();
                pending = 0;
            }
        }
        report = report.plus(writer.write(batch, batchDeadline()));
        listener.progressed(report);
        return report;
    }

    /** An import may take hours; what is bounded is each step of it. */
    private Deadline batchDeadline() {
        return Deadline.after(batchLimit, clock);
    }
}
