package io.evenkeel.benchmarks.stores;

import io.evenkeel.adapter.files.CsvSessionSink;
import io.evenkeel.adapter.files.CsvSessionSource;
import io.evenkeel.adapter.sqlite.SqliteStores;
import io.evenkeel.application.exporting.ExportService;
import io.evenkeel.application.importing.ImportService;
import io.evenkeel.application.port.in.exporting.ExportRequest;
import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.rollup.RollupService;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.benchmarks.common.Studio;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.time.Interval;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The embedded store with the services over it, wired as the program does it, without guards and caches. */
final class Store implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofHours(1);
    private static final RollupRules ROLLUP_RULES = new RollupRules(Studio.QUERY.zone(), Studio.RULES);

    private final SqliteStores stores;

    Store(Path file) {
        stores = SqliteStores.open(file);
    }

    void name(Studio studio) {
        List<RosterEntry> names = new ArrayList<>();
        studio.trainers().forEach(id -> names.add(new RosterEntry(RosterKind.TRAINER, id.value(), id.value())));
        studio.activities().forEach(id -> names.add(new RosterEntry(RosterKind.ACTIVITY, id.value(), id.value())));
        stores.roster().ensureAll(names, deadline());
    }

    void add(List<Session> batch) {
        stores.sessions().upsertAll(batch, Roster.EMPTY, deadline());
    }

    void exportTo(Path csv) throws IOException {
        try (CsvSessionSink sink = new CsvSessionSink(Files.newBufferedWriter(csv))) {
            new ExportService(stores.sessions(), stores.roster(), Studio.QUERY.zone())
                    .exportSessions(ExportRequest.ALL, sink, deadline());
        }
    }

    ImportReport importFrom(Path csv) throws IOException {
        ImportService service = new ImportService(
                stores.sessions(),
                stores.roster(),
                () -> UUID.randomUUID().toString(),
                Studio.QUERY.zone(),
                System::nanoTime,
                LIMIT);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(csv))) {
            return service.importSessions(
                    new CsvSessionSource(bytes, null, Studio.QUERY.zone()), ImportOptions.DEFAULT, new NoRejects());
        }
    }

    Sums sums() {
        Sums sums = new Sums();
        stores.sessions()
                .scan(
                        SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND + 1),
                        session -> add(sums, session),
                        deadline());
        return sums;
    }

    /** Folds every day that needs it. */
    void fold() {
        RollupService service =
                new RollupService(stores.sessions(), stores.rollups(), ROLLUP_RULES, () -> Studio.AS_OF);
        while (service.rebuild(1_000, deadline()).left() > 0) {}
    }

    /** A report from folded days where there are any. */
    StatisticsAnswer report(StatisticsFamily family) {
        return answer(
                new StatisticsService(
                        stores.sessions(),
                        stores.rollups(),
                        stores.roster(),
                        Studio.QUERY.zone(),
                        Studio.RULES,
                        Budget.UNLIMITED,
                        () -> Studio.AS_OF),
                family);
    }

    /** The same from the sessions. */
    StatisticsAnswer liveReport(StatisticsFamily family) {
        return answer(
                new StatisticsService(
                        stores.sessions(),
                        stores.roster(),
                        Studio.QUERY.zone(),
                        Studio.RULES,
                        Budget.UNLIMITED,
                        () -> Studio.AS_OF),
                family);
    }

    @Override
    public void close() {
        stores.close();
    }

    private static StatisticsAnswer answer(StatisticsService service, StatisticsFamily family) {
        return service.compute(StatisticsRequest.of(family, Studio.RANGE), deadline())
                .match(answer -> answer, refused -> {
                    throw new IllegalStateException(refused.message());
                });
    }

    private static void add(Sums sums, Session session) {
        Actual actual = session.actual();
        sums.add(
                session.planned().seconds(),
                actual == null || actual.end() == null
                        ? 0
                        : Duration.between(actual.start(), actual.end()).toSeconds(),
                session.status().name(),
                session.trainer() == null ? null : session.trainer().value(),
                session.activity().value(),
                orZero(session.seats().booked()) + orZero(session.seats().attended()));
    }

    private static int orZero(@Nullable Integer seats) {
        return seats == null ? 0 : seats;
    }

    private static Deadline deadline() {
        return Deadline.after(LIMIT, System::nanoTime);
    }

    /** What was exported has to be good. */
    private static final class NoRejects implements ImportListener {

        @Override
        public void rejected(Reject reject) {
            throw new IllegalStateException("what was exported is rejected: " + reject);
        }

        @Override
        public void progressed(ImportReport soFar) {
            // Nobody watches.
        }
    }
}
