package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.document.DocumentErrorCode;
import io.evenkeel.application.port.document.SeriesDocument;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.series.ListSeriesRequest;
import io.evenkeel.application.port.in.series.SeriesEdit;
import io.evenkeel.application.port.in.series.SeriesEditOutcome;
import io.evenkeel.application.port.in.series.SeriesPage;
import io.evenkeel.application.port.in.series.SeriesRefusal;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.series.SeriesEditService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.tck.data.SampleSeries;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySeriesStore;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeriesEditServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Map<String, ?> DAILY = Map.of(
            "activity", "Yoga", "start", "2026-03-16T18:00", "zone", "Europe/Oslo", "rrule", "FREQ=DAILY;COUNT=3");

    private final InMemoryStores stores = new InMemoryStores();
    private final Faults faults = new Faults();
    private final AtomicInteger ids = new AtomicInteger();
    private final SeriesEditService service = new SeriesEditService(
            new FaultySeriesStore(stores.series(), faults),
            stores.roster(),
            () -> "id-" + ids.incrementAndGet(),
            () -> NOW);

    @BeforeEach
    void knowYoga() {
        stores.roster()
                .saveAll(
                        Roster.of(List.of(), List.of(Activity.of(new ActivityId("yoga"), "Yoga", 2_700)), List.of()),
                        deadline());
        name(RosterKind.ACTIVITY, "activity", "Activity");
        name(RosterKind.TRAINER, "trainer-3", "Ada");
        name(RosterKind.ROOM, "room-3", "Hall");
    }

    @Test
    void addsUnderANewIdWithTheDurationOfItsActivity() {
        Series added = done(add(DAILY, null));

        assertThat(added.id()).isEqualTo(new SeriesId("id-1"));
        assertThat(added.activity()).isEqualTo(new ActivityId("yoga"));
        assertThat(added.definition().durationSeconds()).isEqualTo(2_700);
        assertThat(added.version()).isEqualTo(1);
        assertThat(service.findSeries(added.id(), deadline())).contains(added);
    }

    /** A name that is the id of another one means that other one. */
    @Test
    void namesByIdFirst() {
        name(RosterKind.TRAINER, "t1", "t2");
        name(RosterKind.TRAINER, "t2", "t1");

        assertThat(done(add(with(DAILY, "trainer", "t1"), null)).trainer()).isEqualTo(new TrainerId("t1"));
        name(RosterKind.TRAINER, "t3", "Bo");
        assertThat(done(add(with(DAILY, "trainer", "Bo"), null)).trainer()).isEqualTo(new TrainerId("t3"));
    }

    @Test
    void everySeriesCanBeReplacedByWhatIsShownOfIt() {
        for (Series each : List.of(SampleSeries.weekly(1), SampleSeries.single(2), SampleSeries.complete(3))) {
            stores.series().save(SeriesWrite.add(each), deadline());

            Series replaced =
                    done(service.edit(new SeriesEdit.Replace(each.id(), 1, SeriesDocument.of(each), null), deadline()));

            assertThat(replaced).isEqualTo(each.withVersion(2));
        }
    }

    @Test
    void aRepeatIsAnsweredAsBeforeForADay() {
        RepeatableCall<Series> call = new RepeatableCall<>(
                "ada POST /series", "k", "hash", series -> "made " + series.id().value());
        Series added = done(add(DAILY, call));

        assertThat(add(DAILY, call))
                .isEqualTo(new SeriesEditOutcome.Repeated("made " + added.id().value()));
        assertThat(refused(add(DAILY, new RepeatableCall<>("ada POST /series", "k", "other", series -> "")))
                        .reason())
                .isEqualTo(SeriesRefusal.KEY_REUSED);
        Instant dayAfter = NOW.plus(Duration.ofHours(24));
        assertThat(stores.series().forgetAnswers(dayAfter.minusSeconds(1), deadline()))
                .isZero();
        assertThat(stores.series().forgetAnswers(dayAfter, deadline())).isEqualTo(1);
    }

    /** The write took effect, and its sender does not know. */
    @Test
    void aRepeatFindsOutWhatBecameOfALostAnswer() {
        RepeatableCall<Series> call = new RepeatableCall<>("ada POST /series", "k", "hash", series -> {
            // Made just before the write, whose answer is the next one to be lost.
            faults.loseAnswers(1, () -> new StoreException.Unavailable("gone", null));
            return "made";
        });

        assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(() -> add(DAILY, call));

        assertThat(add(DAILY, call)).isEqualTo(new SeriesEditOutcome.Repeated("made"));
        assertThat(stores.series().page(new SeriesPageQuery(null, 10), deadline()))
                .hasSize(1);
    }

    @Test
    void saysWhatStandsAgainstAnEdit() {
        Series series = done(add(DAILY, null));
        done(service.edit(new SeriesEdit.Replace(series.id(), 1, DAILY, null), deadline()));

        assertThat(refused(service.edit(new SeriesEdit.Remove(series.id(), 1, null), deadline())))
                .isEqualTo(new SeriesEditOutcome.Refused(
                        SeriesRefusal.VERSION_CHANGED,
                        "somebody else has changed the series; it has version 2 now: read it again and decide anew"));
        assertThat(refused(service.edit(new SeriesEdit.Replace(new SeriesId("none"), 1, DAILY, null), deadline()))
                        .reason())
                .isEqualTo(SeriesRefusal.UNKNOWN_SERIES);
        assertThat(service.edit(new SeriesEdit.Remove(series.id(), 2, null), deadline()))
                .isEqualTo(new SeriesEditOutcome.Removed());
    }

    @Test
    void namesEverythingThatIsWrongWithADocument() {
        SeriesEditOutcome outcome =
                add(Map.of("id", "mine", "activity", "Chess", "room", "Attic", "zone", "Mars", "colour", "red"), null);

        assertThat(outcome).isInstanceOf(SeriesEditOutcome.Rejected.class);
        assertThat(((SeriesEditOutcome.Rejected) outcome).errors())
                .extracting(error -> error.path().pointer() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "/colour " + DocumentErrorCode.UNKNOWN_KEY,
                        "/id " + DocumentErrorCode.BAD_VALUE,
                        "/activity " + DocumentErrorCode.UNKNOWN_REFERENCE,
                        "/room " + DocumentErrorCode.UNKNOWN_REFERENCE,
                        "/start " + DocumentErrorCode.MISSING_VALUE,
                        "/duration " + DocumentErrorCode.MISSING_VALUE,
                        "/zone " + DocumentErrorCode.BAD_VALUE);
    }

    @Test
    void takesNoSeriesThatCannotBeExpanded() {
        assertThat(senseless(add(with(DAILY, "rrule", "FREQ=DAILY;BYHOUR=9"), null)))
                .isEqualTo(RecurrenceRefusalCode.UNSUPPORTED_PART);
        assertThat(senseless(add(with(DAILY, "rrule", "FREQ=WEEKLY;BYDAY=TU"), null)))
                .isEqualTo(RecurrenceRefusalCode.START_DOES_NOT_MATCH);
        assertThat(senseless(add(with(DAILY, "duration", "PT2562047788015215H"), null)))
                .isEqualTo(RecurrenceRefusalCode.OUT_OF_RANGE);
        assertThat(stores.series().page(new SeriesPageQuery(null, 10), deadline()))
                .isEmpty();
    }

    @Test
    void aPageSaysWhetherThereIsANextOne() {
        for (String start : List.of("2026-03-18T18:00", "2026-03-16T18:00", "2026-03-17T18:00")) {
            done(add(with(DAILY, "start", start), null));
        }

        SeriesPage first = service.listSeries(new ListSeriesRequest(null, 2), deadline());
        SeriesPage second = service.listSeries(new ListSeriesRequest(first.next(), 2), deadline());

        assertThat(first.series()).extracting(each -> each.id().value()).containsExactly("id-2", "id-3");
        assertThat(second.series()).extracting(each -> each.id().value()).containsExactly("id-1");
        assertThat(second.next()).isNull();
        assertThat(service.listSeries(new ListSeriesRequest(null, 3), deadline())
                        .next())
                .isNull();
    }

    private void name(RosterKind kind, String id, String name) {
        stores.roster().ensureAll(List.of(new RosterEntry(kind, id, name)), deadline());
    }

    private static Map<String, ?> with(Map<String, ?> document, String key, String value) {
        Map<String, Object> copy = new HashMap<>(document);
        copy.put(key, value);
        return copy;
    }

    private SeriesEditOutcome add(Map<String, ?> document, @Nullable RepeatableCall<Series> call) {
        return service.edit(new SeriesEdit.Add(document, call), deadline());
    }

    private static Series done(SeriesEditOutcome outcome) {
        assertThat(outcome).isInstanceOf(SeriesEditOutcome.Done.class);
        return ((SeriesEditOutcome.Done) outcome).series();
    }

    private static SeriesEditOutcome.Refused refused(SeriesEditOutcome outcome) {
        assertThat(outcome).isInstanceOf(SeriesEditOutcome.Refused.class);
        return (SeriesEditOutcome.Refused) outcome;
    }

    private static RecurrenceRefusalCode senseless(SeriesEditOutcome outcome) {
        assertThat(outcome).isInstanceOf(SeriesEditOutcome.Senseless.class);
        return ((SeriesEditOutcome.Senseless) outcome).refusal().code();
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}
