package io.evenkeel.adapter.http.importing;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.ImportSessionsUseCase;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.application.time.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One reading of a file, until its end or the end of the time. Not safe for several threads. */
final class ImportRun implements ImportListener {

    private static final int MOST_REJECTS = 1_000;

    private final Deadline deadline;
    private final List<Reject> rejects = new ArrayList<>();
    private ImportReport soFar = ImportReport.ZERO;

    ImportRun(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * Reads all of it.
     *
     * @throws ProblemException when the time is over; what was stored stays
     */
    ImportReport read(ImportSessionsUseCase importing, SessionSource records, ImportOptions options) {
        return importing.importSessions(
                () -> {
                    if (deadline.isExpired()) {
                        throw unfinished(options.dryRun());
                    }
                    return records.next();
                },
                options,
                this);
    }

    List<Reject> rejects() {
        return List.copyOf(rejects);
    }

    @Override
    public void rejected(Reject reject) {
        if (rejects.size() < MOST_REJECTS) {
            rejects.add(reject);
        }
    }

    @Override
    public void progressed(ImportReport report) {
        soFar = report;
    }

    private ProblemException unfinished(boolean dryRun) {
        long stored = dryRun ? 0 : soFar.added() + soFar.replaced();
        return ProblemException.of(
                ProblemCode.IMPORT_UNFINISHED,
                "After " + soFar.read() + " records the time was over. " + ProblemCode.IMPORT_UNFINISHED.advice(),
                Map.of("read", soFar.read(), "stored", stored));
    }
}
