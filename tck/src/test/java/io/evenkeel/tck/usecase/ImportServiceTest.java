package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.evenkeel.application.importing.ImportService;
import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportServiceTest {

    private static final ImportOptions DRY = new ImportOptions(true, false);

    private final Studio studio = new Studio();
    private final AtomicLong nanos = new AtomicLong();
    private final List<String> madeIds = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<ImportReport> progress = new ArrayList<>();

    @Test
    void storesWhatIsGoodAndReportsWhatIsNot() {
        Reject torn = new Reject(3, "", RejectCode.WRONG_FIELD_COUNT, "mend it");

        ImportReport report = run(Stream.of(
                row(1, Map.of()),
                row(2, Map.of(SessionField.STATUS, "DONE", SessionField.BOOKED, "many")),
                new SourceRecord.Unreadable(List.of(torn, torn)),
                row(4, Map.of(SessionField.TRAINER, "Ada", SessionField.ROOM, "Hall"))));

        assertThat(report).isEqualTo(new ImportReport(2, 0, 0, 2));
        assertThat(report.read()).isEqualTo(4);
        assertThat(rejects)
                .extracting(reject -> reject.line() + " " + reject.code())
                .containsExactly("2 UNKNOWN_STATUS", "2 BAD_NUMBER", "3 WRONG_FIELD_COUNT", "3 WRONG_FIELD_COUNT");
        assertThat(studio.stored()).hasSize(2);
        assertThat(progress).containsExactly(report);
    }

    @Test
    void anEmptySourceAsksNoStore() {
        assertThat(run(Stream.of())).isEqualTo(ImportReport.ZERO);
        assertThat(studio.faults.calls()).isZero();
        assertThat(progress).containsExactly(ImportReport.ZERO);
    }

    @Test
    void leavesAloneWhatIsThereAndReplacesWhatChanged() {
        run(rows(3, number -> Map.of(SessionField.EXTERNAL_ID, "" + number)));

        ImportReport again = run(rows(
                4,
                number -> Map.of(
                        SessionField.EXTERNAL_ID,
                        "" + number,
                        SessionField.STATUS,
                        number == 1 ? "COMPLETED" : "PLANNED")));

        assertThat(again).isEqualTo(new ImportReport(1, 1, 2, 0));
        assertThat(studio.stored()).extracting(Session::version).containsExactlyInAnyOrder(2L, 1L, 1L, 1L);
    }

    @Test
    void equalLinesWithoutAnIdAreManySessionsAndAreFoundAgain() {
        assertThat(run(rows(3, number -> Map.of()))).isEqualTo(new ImportReport(3, 0, 0, 0));
        assertThat(run(rows(3, number -> Map.of()))).isEqualTo(new ImportReport(0, 0, 3, 0));
    }

    @Test
    void theLaterOfTwoRecordsWithOneKeyIsKept() {
        ImportReport report = run(rows(
                2,
                number -> Map.of(
                        SessionField.EXTERNAL_ID, "7", SessionField.STATUS, number == 0 ? "PLANNED" : "NO_SHOW")));

        assertThat(report).isEqualTo(new ImportReport(1, 1, 0, 0));
        assertThat(studio.stored())
                .extracting(session -> session.status().name())
                .containsExactly("NO_SHOW");
    }

    @Test
    void aDryRunChecksAndTouchesNoStore() {
        ImportReport report =
                run(Stream.of(row(1, Map.of()), row(2, Map.of(SessionField.ZONE, "Nowhere"))), DRY, studio.sessions);

        assertThat(report).isEqualTo(new ImportReport(1, 0, 0, 1));
        assertThat(rejects).extracting(Reject::code).containsExactly(RejectCode.UNKNOWN_ZONE);
        assertThat(studio.faults.calls()).isZero();
        assertThat(studio.roster.list(RosterKind.ACTIVITY, DEADLINE)).isEmpty();
        assertThat(madeIds).isEmpty();
    }

    @Test
    void oneNameIsOneTrainerAndKnownOnesKeepTheirId() {
        studio.withName(RosterKind.TRAINER, "known", "Ada");

        run(rows(2_500, number -> Map.of(SessionField.TRAINER, number % 2 == 0 ? "Ada" : "Bo")));

        assertThat(studio.roster.list(RosterKind.TRAINER, DEADLINE))
                .extracting(RosterEntry::name)
                .containsExactly("Ada", "Bo");
        assertThat(studio.stored())
                .filteredOn(session -> new TrainerId("known").equals(session.trainer()))
                .hasSize(1_250);
        assertThat(madeIds).as("two for the trainers, one for the activity").hasSize(3);
    }

    @Test
    void aTrainerAnActivityAndARoomOfOneNameAreThree() {
        run(Stream.of(
                row(1, Map.of(SessionField.TRAINER, "Zen", SessionField.ACTIVITY, "Zen", SessionField.ROOM, "Zen"))));

        Session session = studio.stored().get(0);
        for (RosterKind kind : RosterKind.values()) {
            assertThat(studio.roster.list(kind, DEADLINE))
                    .extracting(RosterEntry::name)
                    .containsExactly("Zen");
        }
        assertThat(session.resources()).hasSize(2);
        assertThat(madeIds).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void storesAThousandAtATimeAndSaysHowFarItIs() {
        run(rows(2_000, number -> number % 4 == 0 ? Map.of(SessionField.STATUS, "DONE") : Map.of()));

        ImportReport half = new ImportReport(750, 0, 0, 250);
        assertThat(progress).containsExactly(half, half.plus(half), half.plus(half));
        assertThat(studio.faults.calls()).as("one for each batch").isEqualTo(2);
    }

    @Test
    void whatWasStoredBeforeAFailureStaysAndTheImportCanBeRepeated() {
        StoreException failure = new StoreException.Unavailable("down", null);
        SessionStore secondBatchFails = new FailingFrom(studio.sessions, 2, failure);

        assertThat(catchThrowable(() -> run(numbered(1_500), ImportOptions.DEFAULT, secondBatchFails)))
                .isSameAs(failure);
        assertThat(studio.stored()).hasSize(1_000);
        assertThat(progress).containsExactly(new ImportReport(1_000, 0, 0, 0));

        assertThat(run(numbered(1_500))).isEqualTo(new ImportReport(500, 0, 1_000, 0));
    }

    @Test
    void onlyTheTimeOfTheStoreCountsAndOnlyForOneBatch() {
        Stream<SourceRecord> slowlyRead = numbered(3_000).peek(record -> nanos.addAndGet(60_000_000_000L));

        assertThat(run(slowlyRead)).isEqualTo(new ImportReport(3_000, 0, 0, 0));
    }

    @Test
    void aBatchThatTakesLongerThanItsLimitIsATimeOut() {
        ImportService impatient =
                new ImportService(studio.sessions, studio.roster, this::newId, UTC, nanos::get, Duration.ZERO);

        assertThat(catchThrowable(() -> run(impatient, numbered(1), ImportOptions.DEFAULT)))
                .isInstanceOf(StoreException.TimedOut.class);
    }

    @Test
    void forgetsNamesWhenTheyBecomeManyAndFindsThemAgain() {
        // Ada is in each batch, also in those before and after which the names are forgotten.
        run(rows(
                56_000,
                number -> Map.of(SessionField.TRAINER, number % 100 == 0 ? "Ada" : "Trainer " + number % 55_000)));

        Set<TrainerId> trainers = new HashSet<>();
        studio.stored().forEach(session -> trainers.add(Objects.requireNonNull(session.trainer())));
        assertThat(trainers).hasSize(55_000 - 550 + 1);
        assertThat(studio.roster.list(RosterKind.TRAINER, DEADLINE)).hasSameSizeAs(trainers);
    }

    @Test
    void acceptsWalkInsOnlyWhereTheyAreAllowed() {
        Map<SessionField, String> full = Map.of(SessionField.BOOKED, "1", SessionField.ATTENDED, "2");

        assertThat(run(Stream.of(row(1, full))).rejected()).isEqualTo(1);
        assertThat(run(Stream.of(row(1, full)), new ImportOptions(false, true), studio.sessions)
                        .added())
                .isEqualTo(1);
    }

    private static Stream<SourceRecord> numbered(int count) {
        return rows(count, number -> Map.of(SessionField.EXTERNAL_ID, "" + number));
    }

    private static Stream<SourceRecord> rows(int count, Function<Integer, Map<SessionField, String>> values) {
        return IntStream.range(0, count).mapToObj(number -> row(number + 1, values.apply(number)));
    }

    private static SourceRecord row(long line, Map<SessionField, String> values) {
        Map<SessionField, String> all = new EnumMap<>(Map.of(
                SessionField.ACTIVITY, "Yoga",
                SessionField.PLANNED_START, "2026-03-02T10:00Z",
                SessionField.PLANNED_END, "2026-03-02T11:00Z"));
        all.putAll(values);
        return new SourceRecord.Row(line, all, "the same for all");
    }

    private ImportReport run(Stream<SourceRecord> records) {
        return run(records, ImportOptions.DEFAULT, studio.sessions);
    }

    private ImportReport run(Stream<SourceRecord> records, ImportOptions options, SessionStore store) {
        return run(
                new ImportService(store, studio.roster, this::newId, UTC, nanos::get, Duration.ofSeconds(30)),
                records,
                options);
    }

    private ImportReport run(ImportService service, Stream<SourceRecord> records, ImportOptions options) {
        Iterator<SourceRecord> iterator = records.iterator();
        return service.importSessions(
                () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty(), options, new Noting());
    }

    private String newId() {
        madeIds.add("made-" + madeIds.size());
        return madeIds.get(madeIds.size() - 1);
    }

    private final class Noting implements ImportListener {

        @Override
        public void rejected(Reject reject) {
            rejects.add(reject);
        }

        @Override
        public void progressed(ImportReport soFar) {
            progress.add(soFar);
        }
    }
}
