package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.tck.data.Rosters;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link RosterStore} must do. Implement {@link #emptyRoster()} and nothing else. */
public interface RosterStoreContract {

    /** A store that holds no entry. */
    RosterStore emptyRoster();

    @Test
    default void findsNobodyWhenNobodyWasStored() {
        RosterStore store = emptyRoster();

        assertThat(store.findById(RosterKind.TRAINER, "t1", ample())).isEmpty();
        assertThat(store.findByName(RosterKind.TRAINER, "Ada", ample())).isEmpty();
        assertThat(store.ensureAll(List.of(), ample())).isEmpty();
    }

    @Test
    default void makesAnUnknownNameAndFindsItBothWays() {
        RosterStore store = emptyRoster();
        RosterEntry ada = trainer("t1", "Ada Lövelace \uD83D\uDE80");

        assertThat(store.ensureAll(List.of(ada), ample())).containsExactly(ada);

        assertThat(store.findById(RosterKind.TRAINER, "t1", ample())).contains(ada);
        assertThat(store.findByName(RosterKind.TRAINER, ada.name(), ample())).contains(ada);
    }

    @Test
    default void aKnownNameKeepsItsId() {
        RosterStore store = emptyRoster();
        store.ensureAll(List.of(trainer("t1", "Ada")), ample());

        List<RosterEntry> stored = store.ensureAll(List.of(trainer("t2", "Bo"), trainer("t3", "Ada")), ample());

        assertThat(stored).containsExactly(trainer("t2", "Bo"), trainer("t1", "Ada"));
        assertThat(store.findById(RosterKind.TRAINER, "t3", ample())).isEmpty();
    }

    @Test
    default void aNewNameCannotTakeTheIdOfAnotherOne() {
        RosterStore store = emptyRoster();
        store.ensureAll(List.of(trainer("t1", "Ada")), ample());

        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> store.ensureAll(List.of(trainer("t1", "Bo")), ample()));

        assertThat(store.findById(RosterKind.TRAINER, "t1", ample())).contains(trainer("t1", "Ada"));
    }

    @Test
    default void theSameNameTwiceInOneCallIsOneEntry() {
        RosterStore store = emptyRoster();

        assertThat(store.ensureAll(List.of(trainer("t1", "Ada"), trainer("t2", "Ada")), ample()))
                .containsExactly(trainer("t1", "Ada"), trainer("t1", "Ada"));
    }

    @Test
    default void kindsDoNotMixAndNamesAreComparedCharacterByCharacter() {
        RosterStore store = emptyRoster();
        RosterEntry trainer = trainer("x", "Sauna");
        RosterEntry room = new RosterEntry(RosterKind.ROOM, "x", "Sauna");
        RosterEntry lower = trainer("y", "sauna");

        assertThat(store.ensureAll(List.of(trainer, room, lower), ample())).containsExactly(trainer, room, lower);

        assertThat(store.findByName(RosterKind.ROOM, "Sauna", ample())).contains(room);
        assertThat(store.findById(RosterKind.ACTIVITY, "x", ample())).isEmpty();
        assertThat(store.findByName(RosterKind.TRAINER, "sauna", ample())).contains(lower);
    }

    @Test
    default void ensuresThousandsInOneCall() {
        RosterStore store = emptyRoster();
        List<RosterEntry> many = IntStream.range(0, 2_500)
                .mapToObj(i -> trainer("t" + i, "Trainer " + i))
                .toList();

        assertThat(store.ensureAll(many, ample())).containsExactlyElementsOf(many);
    }

    @Test
    default void manyWhoEnsureOneNameAtOnceGetOneId() throws Exception {
        RosterStore store = emptyRoster();
        List<Callable<RosterEntry>> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            RosterEntry candidate = trainer("t" + i, "Ada");
            callers.add(() -> store.ensureAll(List.of(candidate), ample()).get(0));
        }
        ExecutorService executor = Executors.newFixedThreadPool(4);
        List<RosterEntry> settled = new ArrayList<>();
        try {
            for (Future<RosterEntry> result : executor.invokeAll(callers)) {
                settled.add(result.get());
            }
        } finally {
            executor.shutdownNow();
        }

        RosterEntry winner =
                store.findByName(RosterKind.TRAINER, "Ada", ample()).orElseThrow();
        assertThat(settled).hasSize(8).containsOnly(winner);
    }

    @Test
    default void listsTheEntriesOfAKindByName() {
        RosterStore store = emptyRoster();
        List<RosterEntry> ordered = List.of(
                trainer("t5", "Ada"),
                trainer("t4", "Bo"),
                trainer("t3", "ada"),
                trainer("t2", "\uFFFD first of the two"),
                trainer("t1", "\uD83D\uDE80 beyond 16 bits"));
        store.ensureAll(List.of(ordered.get(3), ordered.get(1), ordered.get(4)), ample());
        store.ensureAll(List.of(ordered.get(2), ordered.get(0), new RosterEntry(RosterKind.ROOM, "r", "Bo")), ample());

        assertThat(store.list(RosterKind.TRAINER, ample())).containsExactlyElementsOf(ordered);
        assertThat(store.list(RosterKind.ROOM, ample())).containsExactly(new RosterEntry(RosterKind.ROOM, "r", "Bo"));
        assertThat(store.list(RosterKind.ACTIVITY, ample())).isEmpty();
    }

    @Test
    default void knowsNoDetailsOfWhatWasOnlyNamed() {
        RosterStore store = emptyRoster();
        store.ensureAll(List.of(trainer("t1", "Ada")), ample());

        assertThat(store.roster(ample())).isEqualTo(Roster.EMPTY);
    }

    @Test
    default void givesBackEveryFieldOfEveryEntity() {
        RosterStore store = emptyRoster();

        store.saveAll(Rosters.complete(), ample());

        assertThat(store.roster(ample())).isEqualTo(Rosters.complete());
        assertThat(store.list(RosterKind.ACTIVITY, ample()))
                .containsExactly(
                        new RosterEntry(RosterKind.ACTIVITY, "activity-2", "Boxing"),
                        new RosterEntry(RosterKind.ACTIVITY, "activity-1", "Yoga, \"gentle\""));
        assertThat(store.findByName(RosterKind.ROOM, "Hall", ample()))
                .contains(new RosterEntry(RosterKind.ROOM, "room-1", "Hall"));
        assertThat(store.findById(RosterKind.TRAINER, "trainer-2", ample())).contains(trainer("trainer-2", "Bo"));
    }

    @Test
    default void storesNothingWhenThereIsNothingToSave() {
        RosterStore store = emptyRoster();

        store.saveAll(Roster.EMPTY, ample());

        assertThat(store.roster(ample())).isEqualTo(Roster.EMPTY);
    }

    @Test
    default void replacesTheDetailsAsAWholeAndLeavesOthersAlone() {
        RosterStore store = emptyRoster();
        store.saveAll(Rosters.of(Rosters.trainer(1), Rosters.trainer(2)), ample());
        Trainer changed = Trainer.of(
                new TrainerId("trainer-1"), "Trainer 1", Set.of(), Availability.weekly(ZoneId.of("Asia/Tokyo")));

        store.saveAll(Rosters.of(changed), ample());

        assertThat(store.roster(ample())).isEqualTo(Rosters.of(changed, Rosters.trainer(2)));
    }

    @Test
    default void anEntityTakesItsNewNameAndSetsTheOldOneFree() {
        RosterStore store = emptyRoster();
        store.saveAll(Rosters.of(Rosters.trainer(1)), ample());
        Trainer renamed = renamed(Rosters.trainer(1), "Ada");

        store.saveAll(Rosters.of(renamed), ample());

        assertThat(store.roster(ample())).isEqualTo(Rosters.of(renamed));
        assertThat(store.findById(RosterKind.TRAINER, "trainer-1", ample())).contains(trainer("trainer-1", "Ada"));
        assertThat(store.findByName(RosterKind.TRAINER, "Ada", ample())).contains(trainer("trainer-1", "Ada"));
        assertThat(store.findByName(RosterKind.TRAINER, "Trainer 1", ample())).isEmpty();
        assertThat(store.ensureAll(List.of(trainer("t9", "Trainer 1")), ample()))
                .containsExactly(trainer("t9", "Trainer 1"));
    }

    @Test
    default void anEntryThatWasOnlyNamedGetsDetailsByItsId() {
        RosterStore store = emptyRoster();
        store.ensureAll(List.of(trainer("trainer-1", "Trainer 1"), trainer("t2", "Bo")), ample());

        store.saveAll(Rosters.of(Rosters.trainer(1)), ample());

        assertThat(store.roster(ample())).isEqualTo(Rosters.of(Rosters.trainer(1)));
        assertThat(store.list(RosterKind.TRAINER, ample()))
                .containsExactly(trainer("t2", "Bo"), trainer("trainer-1", "Trainer 1"));
    }

    @Test
    default void detailsSurviveThatTheNameIsEnsured() {
        RosterStore store = emptyRoster();
        store.saveAll(Rosters.complete(), ample());

        store.ensureAll(List.of(trainer("other", "Bo"), trainer("t9", "Eve")), ample());

        assertThat(store.roster(ample())).isEqualTo(Rosters.complete());
    }

    @Test
    default void aNameThatAnotherOneHasIsAConflictAndLeavesEverythingAsItWas() {
        RosterStore store = emptyRoster();
        store.saveAll(Rosters.of(Rosters.trainer(1), Rosters.trainer(2)), ample());
        store.ensureAll(List.of(trainer("t9", "Only named")), ample());

        assertRefused(store, Rosters.of(Rosters.trainer(3), renamed(Rosters.trainer(4), "Trainer 1")));
        assertRefused(store, Rosters.of(Rosters.trainer(3), renamed(Rosters.trainer(2), "Only named")));
        assertRefused(store, Rosters.of(renamed(Rosters.trainer(3), "Twice"), renamed(Rosters.trainer(4), "Twice")));
        assertRefused(
                store, Rosters.of(renamed(Rosters.trainer(1), "Given up"), renamed(Rosters.trainer(2), "Trainer 1")));
        assertRefused(
                store, Rosters.of(renamed(Rosters.trainer(2), "Given up"), renamed(Rosters.trainer(1), "Trainer 2")));
    }

    @Test
    default void oneNameAndOneIdServeEveryKind() {
        RosterStore store = emptyRoster();
        Roster sauna = Roster.of(
                List.of(Trainer.of(new TrainerId("x"), "Sauna", Set.of(), Availability.always(ZoneOffset.UTC))),
                List.of(Activity.of(new ActivityId("x"), "Sauna", 60)),
                List.of(Room.of(new RoomId("x"), "Sauna")));

        store.saveAll(sauna, ample());

        assertThat(store.roster(ample())).isEqualTo(sauna);
    }

    @Test
    default void savesAndListsThousandsInOneCall() {
        RosterStore store = emptyRoster();
        Roster many =
                Rosters.of(IntStream.range(0, 1_200).mapToObj(Rosters::trainer).toArray(Trainer[]::new));

        store.saveAll(many, ample());

        assertThat(store.roster(ample())).isEqualTo(many);
        assertThat(store.list(RosterKind.TRAINER, ample())).hasSize(1_200).isSortedAccordingTo(RosterEntry.BY_NAME);
    }

    @Test
    default void manyWhoSaveAtOnceLoseNothing() throws Exception {
        RosterStore store = emptyRoster();
        List<Callable<Boolean>> callers = IntStream.range(0, 24)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    store.saveAll(Rosters.of(Rosters.trainer(i)), ample());
                    return true;
                })
                .toList();
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> result : executor.invokeAll(callers)) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(store.roster(ample()).trainers()).hasSize(24);
    }

    @Test
    default void refusesToBeginAfterTheDeadline() {
        RosterStore store = emptyRoster();

        assertTimesOut(() -> store.ensureAll(List.of(trainer("t1", "Ada")), expired()));
        assertTimesOut(() -> store.findById(RosterKind.TRAINER, "t1", expired()));
        assertTimesOut(() -> store.findByName(RosterKind.TRAINER, "Ada", expired()));
        assertTimesOut(() -> store.list(RosterKind.TRAINER, expired()));
        assertTimesOut(() -> store.roster(expired()));
        assertTimesOut(() -> store.saveAll(Rosters.complete(), expired()));
        assertThat(store.findByName(RosterKind.TRAINER, "Ada", ample())).isEmpty();
        assertThat(store.roster(ample())).isEqualTo(Roster.EMPTY);
    }

    private static void assertRefused(RosterStore store, Roster entities) {
        Roster details = store.roster(ample());
        List<RosterEntry> names = store.list(RosterKind.TRAINER, ample());

        assertThatExceptionOfType(StoreException.Conflict.class).isThrownBy(() -> store.saveAll(entities, ample()));

        assertThat(store.roster(ample())).isEqualTo(details);
        assertThat(store.list(RosterKind.TRAINER, ample())).isEqualTo(names);
    }

    private static Trainer renamed(Trainer trainer, String name) {
        return new Trainer(
                trainer.id(), name, trainer.skills(), trainer.availability(), trainer.contract(), trainer.active());
    }

    private static void assertTimesOut(Runnable call) {
        assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(call::run);
    }

    private static RosterEntry trainer(String id, String name) {
        return new RosterEntry(RosterKind.TRAINER, id, name);
    }
}
