package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.Reference;
import io.evenkeel.application.port.out.Reference.Referrer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterRemoval;
import io.evenkeel.application.port.out.RosterWrite;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntity;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.Rosters;
import io.evenkeel.tck.data.SampleSeries;
import io.evenkeel.tck.data.Sessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link RosterEditStore} must do. Implement {@link #emptyRosterUnderTest()} and nothing else. */
public interface RosterEditStoreContract {

    /** The moment until which the answers of this contract are kept. */
    Instant EXPIRY = Sessions.FIRST_START;

    /** Ports over no entry and no session. */
    RosterUnderTest emptyRosterUnderTest();

    @Test
    default void addsEveryKindOfEntityAndFindsIt() {
        RosterUnderTest stores = emptyRosterUnderTest();
        Roster complete = Rosters.complete();
        List<RosterEntity> entities = new ArrayList<>();
        entities.addAll(complete.trainers().values());
        entities.addAll(complete.activities().values());
        entities.addAll(complete.rooms().values());

        for (RosterEntity entity : entities) {
            StoredEntry expected = StoredEntry.of(entity, 1);
            assertThat(stores.edits().save(RosterWrite.add(entity), ample()))
                    .isEqualTo(new EditOutcome.Written<>(expected));
            assertThat(stores.edits().find(entity.entry().kind(), entity.entry().id(), ample()))
                    .contains(expected);
        }

        assertThat(stores.roster().roster(ample())).isEqualTo(complete);
        assertThat(stores.edits().find(RosterKind.TRAINER, "room-1", ample())).isEmpty();
    }

    @Test
    default void addsNothingUnderAnIdThatIsThere() {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.edits().save(RosterWrite.add(hall("Hall")), ample());

        assertThat(stores.edits().save(RosterWrite.add(hall("Other")), ample())).isEqualTo(new EditOutcome.Taken<>());

        assertThat(find(stores, hall("Hall"))).isEqualTo(StoredEntry.of(hall("Hall"), 1));
    }

    @Test
    default void replacesTheVersionThatTheChangeWasMadeFrom() {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.edits().save(RosterWrite.add(hall("Hall")), ample());
        Room changed = new Room(hall("Hall").id(), "Great hall", 5);

        assertThat(stores.edits().save(RosterWrite.replace(changed, 1), ample()))
                .isEqualTo(new EditOutcome.Written<>(StoredEntry.of(changed, 2)));

        assertThat(stores.edits().save(RosterWrite.replace(hall("Hall"), 1), ample()))
                .isEqualTo(new EditOutcome.Stale<>(2));
        assertThat(find(stores, changed)).isEqualTo(StoredEntry.of(changed, 2));
        assertThat(stores.roster().findByName(RosterKind.ROOM, "Hall", ample())).isEmpty();
        assertThat(stores.roster().roster(ample())).isEqualTo(Roster.of(changed));
    }

    @Test
    default void replacesNothingThatIsNotThere() {
        RosterUnderTest stores = emptyRosterUnderTest();

        assertThat(stores.edits().save(RosterWrite.replace(hall("Hall"), 1), ample()))
                .isEqualTo(new EditOutcome.Missing<>());

        assertThat(stores.roster().list(RosterKind.ROOM, ample())).isEmpty();
    }

    @Test
    default void whatWasOnlyNamedHasVersionOneAndGetsDetails() {
        RosterUnderTest stores = emptyRosterUnderTest();
        RosterEntry entry = hall("Hall").entry();
        stores.roster().ensureAll(List.of(entry), ample());
        assertThat(stores.edits().find(RosterKind.ROOM, entry.id(), ample())).contains(new StoredEntry(entry, null, 1));

        assertThat(stores.edits().save(RosterWrite.replace(hall("Hall"), 1), ample()))
                .isEqualTo(new EditOutcome.Written<>(StoredEntry.of(hall("Hall"), 2)));
    }

    @Test
    default void aSaveOfManyCountsAsAChangeOfEachAndAnEnsuredNameDoesNot() {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.edits().save(RosterWrite.add(hall("Hall")), ample());

        stores.roster().saveAll(Roster.of(hall("Renamed")), ample());
        stores.roster().ensureAll(List.of(hall("Renamed").entry()), ample());

        assertThat(stores.edits().save(RosterWrite.replace(hall("Lost"), 1), ample()))
                .isEqualTo(new EditOutcome.Stale<>(2));
        assertThat(find(stores, hall("Renamed"))).isEqualTo(StoredEntry.of(hall("Renamed"), 2));
    }

    @Test
    default void aNameBelongsToOneOfAKind() {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.edits().save(RosterWrite.add(hall("Hall")), ample());
        Room other = Room.of(new RoomId("other"), "Other");
        stores.edits().save(RosterWrite.add(other), ample());

        assertThat(stores.edits().save(RosterWrite.add(Room.of(new RoomId("new"), "Hall")), ample()))
                .isEqualTo(new EditOutcome.NameTaken<>("hall"));
        assertThat(stores.edits().save(RosterWrite.replace(Room.of(other.id(), "Hall"), 1), ample()))
                .isEqualTo(new EditOutcome.NameTaken<>("hall"));

        assertThat(find(stores, other)).isEqualTo(StoredEntry.of(other, 1));
        assertThat(stores.edits().save(RosterWrite.add(Activity.of(new ActivityId("hall"), "Hall", 60)), ample()))
                .isInstanceOf(EditOutcome.Written.class);
    }

    @Test
    default void removesWhatNothingRefersToAndSetsItsNameAndItsIdFree() {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.roster().saveAll(Rosters.complete(), ample());
        stores.edits().save(RosterWrite.add(hall("Any")), ample());

        assertThat(remove(stores, hall("Any"), 2)).isEqualTo(new EditOutcome.Stale<>(1));
        assertThat(remove(stores, hall("Any"), 1)).isEqualTo(new EditOutcome.Removed<>());

        assertThat(remove(stores, hall("Any"), 1)).isEqualTo(new EditOutcome.Missing<>());
        assertThat(stores.edits().find(RosterKind.ROOM, "hall", ample())).isEmpty();
        assertThat(stores.roster().findByName(RosterKind.ROOM, "Any", ample())).isEmpty();
        assertThat(stores.roster().roster(ample())).isEqualTo(Rosters.complete());
        assertThat(stores.roster().ensureAll(List.of(hall("Any").entry()), ample()))
                .containsExactly(hall("Any").entry());
    }

    @Test
    default void whatWasRemovedByARequestCanComeBackUnderItsId() {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.edits().save(RosterWrite.add(hall("Hall")), ample());
        RepeatableRequest request = request("gone", "hash", "");
        stores.edits().remove(new RosterRemoval(RosterKind.ROOM, "hall", 1, request), ample());

        stores.roster().ensureAll(List.of(hall("Back").entry()), ample());

        assertThat(stores.roster().list(RosterKind.ROOM, ample()))
                .containsExactly(hall("Back").entry());
        assertThat(stores.edits().answer(request.key(), ample())).contains(request.answer());
        stores.roster().saveAll(Roster.of(hall("Saved")), ample());
        assertThat(stores.roster().roster(ample())).isEqualTo(Roster.of(hall("Saved")));
        assertThat(stores.edits().forgetAnswers(EXPIRY, ample())).isEqualTo(1);
        assertThat(stores.roster().roster(ample())).isEqualTo(Roster.of(hall("Saved")));
    }

    @Test
    default void keepsWhatASessionRefersTo() {
        RosterUnderTest stores = emptyRosterUnderTest();
        Session session = Bookings.at("s", 0, 60).withRoom(Bookings.ROOM).cancelled(EXPIRY);
        stores.sessions().upsertAll(List.of(session), Roster.EMPTY, ample());
        List<RosterEntry> entries = List.of(
                new RosterEntry(RosterKind.TRAINER, Bookings.TRAINER.value(), "T"),
                new RosterEntry(RosterKind.ACTIVITY, Bookings.ACTIVITY.value(), "A"),
                new RosterEntry(RosterKind.ROOM, Bookings.ROOM.value(), "R"));
        stores.roster().ensureAll(entries, ample());

        for (RosterEntry entry : entries) {
            assertThat(stores.edits().remove(new RosterRemoval(entry.kind(), entry.id(), 1, null), ample()))
                    .isEqualTo(new EditOutcome.Referred<>(new Reference(Referrer.SESSION, "s")));
            assertThat(stores.roster().findById(entry.kind(), entry.id(), ample()))
                    .contains(entry);
        }
    }

    @Test
    default void keepsWhatASeriesRefersTo() {
        RosterUnderTest stores = emptyRosterUnderTest();
        Series series = SampleSeries.weekly(1).withTrainer(Bookings.TRAINER).withRoom(Bookings.ROOM);
        stores.series().save(SeriesWrite.add(series), ample());
        List<RosterEntry> entries = List.of(
                new RosterEntry(RosterKind.TRAINER, Bookings.TRAINER.value(), "T"),
                new RosterEntry(RosterKind.ACTIVITY, Bookings.ACTIVITY.value(), "A"),
                new RosterEntry(RosterKind.ROOM, Bookings.ROOM.value(), "R"));
        stores.roster().ensureAll(entries, ample());

        for (RosterEntry entry : entries) {
            assertThat(stores.edits().remove(new RosterRemoval(entry.kind(), entry.id(), 1, null), ample()))
                    .isEqualTo(new EditOutcome.Referred<>(new Reference(Referrer.SERIES, "series-1")));
        }

        stores.series().remove(new SeriesRemoval(series.id(), 1, request("gone", "hash", "")), ample());
        for (RosterEntry entry : entries) {
            assertThat(stores.edits().remove(new RosterRemoval(entry.kind(), entry.id(), 1, null), ample()))
                    .isEqualTo(new EditOutcome.Removed<>());
        }
    }

    @Test
    default void keepsAnActivityThatATrainerCanGive() {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.roster().saveAll(Rosters.of(Rosters.trainer(1)), ample());
        Activity skill = Activity.of(new ActivityId("activity-1"), "Yoga", 3_600);
        Activity noSkill = Activity.of(new ActivityId("activity"), "Judo", 3_600);
        stores.edits().save(RosterWrite.add(skill), ample());
        stores.edits().save(RosterWrite.add(noSkill), ample());

        assertThat(remove(stores, skill, 1))
                .isEqualTo(new EditOutcome.Referred<>(new Reference(Referrer.TRAINER, "trainer-1")));
        assertThat(remove(stores, noSkill, 1)).isEqualTo(new EditOutcome.Removed<>());
        assertThat(remove(stores, Rosters.trainer(1), 1)).isEqualTo(new EditOutcome.Removed<>());
        assertThat(remove(stores, skill, 1)).isEqualTo(new EditOutcome.Removed<>());
    }

    @Test
    default void aRepeatGetsTheFirstAnswerAndHasNoEffect() {
        RosterUnderTest stores = emptyRosterUnderTest();
        RepeatableRequest adding = request("one", "hash", "added,\r\n\t\"\u0401\" \uD83D\uDE80");
        RepeatableRequest changing = request("two", "hash", "changed");
        stores.edits().save(RosterWrite.add(hall("Hall")).answering(adding), ample());
        stores.edits().save(RosterWrite.replace(hall("Changed"), 1).answering(changing), ample());

        // A repeat has made up another id, and would find its own name taken.
        RosterWrite again = RosterWrite.add(Room.of(new RoomId("new"), "Changed"));

        assertThat(stores.edits().save(again.answering(adding), ample()))
                .isEqualTo(new EditOutcome.Replayed<>(adding.answer().answer()));
        assertThat(stores.edits().save(RosterWrite.replace(hall("Changed"), 1).answering(changing), ample()))
                .isEqualTo(new EditOutcome.Replayed<>("changed"));
        assertThat(stores.edits().save(again.answering(request("one", "other", "x")), ample()))
                .isEqualTo(new EditOutcome.KeyReused<>());
        assertThat(stores.roster().list(RosterKind.ROOM, ample()))
                .containsExactly(hall("Changed").entry());
        assertThat(stores.edits().answer(adding.key(), ample())).contains(adding.answer());
        assertThat(stores.edits().answer(request("none", "hash", "").key(), ample()))
                .isEmpty();
    }

    @Test
    default void aRepeatedRemovalIsKnown() {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.edits().save(RosterWrite.add(hall("Hall")), ample());
        stores.edits().save(RosterWrite.add(Room.of(new RoomId("other"), "Other")), ample());
        RosterRemoval removal = new RosterRemoval(RosterKind.ROOM, "hall", 1, request("one", "hash", ""));
        RosterRemoval another = new RosterRemoval(RosterKind.ROOM, "other", 1, request("two", "hash", ""));

        assertThat(stores.edits().remove(removal, ample())).isEqualTo(new EditOutcome.Removed<>());
        assertThat(stores.edits().remove(another, ample())).isEqualTo(new EditOutcome.Removed<>());

        assertThat(stores.edits().remove(removal, ample())).isEqualTo(new EditOutcome.Replayed<>(""));
        assertThat(stores.edits().remove(another, ample())).isEqualTo(new EditOutcome.Replayed<>(""));
        assertThat(stores.roster().list(RosterKind.ROOM, ample())).isEmpty();
    }

    @Test
    default void aRefusalIsNotKept() {
        RosterUnderTest stores = emptyRosterUnderTest();
        RepeatableRequest request = request("one", "hash", "1");

        assertThat(stores.edits().save(RosterWrite.replace(hall("Hall"), 1).answering(request), ample()))
                .isEqualTo(new EditOutcome.Missing<>());
        assertThat(stores.edits().answer(request.key(), ample())).isEmpty();
        assertThat(stores.edits().save(RosterWrite.add(hall("Hall")).answering(request), ample()))
                .isInstanceOf(EditOutcome.Written.class);
    }

    @Test
    default void forgetsAnswersThatHaveExpiredAndNothingElse() {
        RosterUnderTest stores = emptyRosterUnderTest();
        for (int i = 0; i < 3; i++) {
            KeptAnswer answer = new KeptAnswer("hash", "answer " + i, EXPIRY.plusSeconds(i));
            RepeatableRequest request = new RepeatableRequest(new IdempotencyKey("scope", "name " + i), answer);
            Room room = Room.of(new RoomId("room " + i), "Room " + i);
            stores.edits().save(RosterWrite.add(room), ample());
            stores.edits().save(RosterWrite.replace(room, 1).answering(request), ample());
        }
        stores.edits().remove(new RosterRemoval(RosterKind.ROOM, "room 2", 2, request("gone", "hash", "")), ample());

        assertThat(stores.edits().forgetAnswers(EXPIRY.plusSeconds(1), ample())).isEqualTo(3);

        assertThat(stores.edits().answer(new IdempotencyKey("scope", "name 1"), ample()))
                .isEmpty();
        assertThat(stores.edits().answer(new IdempotencyKey("scope", "name 2"), ample()))
                .isPresent();
        assertThat(stores.edits().forgetAnswers(EXPIRY.plusSeconds(2), ample())).isEqualTo(1);
        assertThat(stores.edits().forgetAnswers(EXPIRY.plusSeconds(2), ample())).isZero();
        assertThat(stores.roster().list(RosterKind.ROOM, ample()))
                .extracting(RosterEntry::name)
                .containsExactly("Room 0", "Room 1");
    }

    @Test
    default void ofManyWhoChangeOneVersionOneIsFirst() throws Exception {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.edits().save(RosterWrite.add(hall("Hall")), ample());

        List<EditOutcome<StoredEntry>> outcomes = atOnce(IntStream.range(0, 8)
                .<Callable<EditOutcome<StoredEntry>>>mapToObj(i ->
                        () -> stores.edits().save(RosterWrite.replace(hall("Hall " + i), 1), ample()))
                .toList());

        assertThat(outcomes).filteredOn(EditOutcome::hasChanged).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.hasChanged()).containsOnly(new EditOutcome.Stale<>(2));
    }

    @Test
    default void ofManyWhoSendOneRequestOneHasAnEffect() throws Exception {
        RosterUnderTest stores = emptyRosterUnderTest();

        List<EditOutcome<StoredEntry>> outcomes = atOnce(IntStream.range(0, 8)
                .<Callable<EditOutcome<StoredEntry>>>mapToObj(i -> () -> stores.edits()
                        .save(
                                RosterWrite.add(Room.of(new RoomId("room " + i), "Hall"))
                                        .answering(request("one", "hash", "room " + i)),
                                ample()))
                .toList());

        List<RosterEntry> rooms = stores.roster().list(RosterKind.ROOM, ample());
        assertThat(rooms).hasSize(1);
        assertThat(outcomes).filteredOn(EditOutcome::hasChanged).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.hasChanged())
                .containsOnly(new EditOutcome.Replayed<>(rooms.get(0).id()));
    }

    @Test
    default void editingEndsAtTheDeadline() {
        RosterUnderTest stores = emptyRosterUnderTest();
        RosterEditStore edits = stores.edits();

        assertTimesOut(() -> edits.find(RosterKind.ROOM, "hall", expired()));
        assertTimesOut(() -> edits.save(RosterWrite.add(hall("Hall")), expired()));
        assertTimesOut(() -> edits.remove(new RosterRemoval(RosterKind.ROOM, "hall", 1, null), expired()));
        assertTimesOut(() -> edits.answer(request("one", "h", "1").key(), expired()));
        assertTimesOut(() -> edits.forgetAnswers(EXPIRY, expired()));
        assertThat(stores.roster().list(RosterKind.ROOM, ample())).isEmpty();
    }

    private static <T> List<T> atOnce(List<Callable<T>> callers) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(4);
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> result : executor.invokeAll(callers)) {
                results.add(result.get());
            }
        } finally {
            executor.shutdownNow();
        }
        return results;
    }

    private static EditOutcome<StoredEntry> remove(RosterUnderTest stores, RosterEntity entity, long version) {
        RosterEntry entry = entity.entry();
        return stores.edits().remove(new RosterRemoval(entry.kind(), entry.id(), version, null), ample());
    }

    private static StoredEntry find(RosterUnderTest stores, RosterEntity entity) {
        RosterEntry entry = entity.entry();
        return stores.edits().find(entry.kind(), entry.id(), ample()).orElseThrow();
    }

    private static Room hall(String name) {
        return new Room(new RoomId("hall"), name, 2);
    }

    private static RepeatableRequest request(String name, String hash, String answer) {
        return new RepeatableRequest(new IdempotencyKey("ada POST /rooms", name), new KeptAnswer(hash, answer, EXPIRY));
    }

    private static void assertTimesOut(Runnable call) {
        assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(call::run);
    }
}
