package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.ArrayList;
import java.util.List;
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
    default void refusesToBeginAfterTheDeadline() {
        RosterStore store = emptyRoster();

        assertTimesOut(() -> store.ensureAll(List.of(trainer("t1", "Ada")), expired()));
        assertTimesOut(() -> store.findById(RosterKind.TRAINER, "t1", expired()));
        assertTimesOut(() -> store.findByName(RosterKind.TRAINER, "Ada", expired()));
        assertThat(store.findByName(RosterKind.TRAINER, "Ada", ample())).isEmpty();
    }

    private static void assertTimesOut(Runnable call) {
        assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(call::run);
    }

    private static RosterEntry trainer(String id, String name) {
        return new RosterEntry(RosterKind.TRAINER, id, name);
    }
}
