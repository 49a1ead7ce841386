package io.evenkeel.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.time.Interval;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterValuesTest {

    private static final ActivityId YOGA = new ActivityId("yoga");

    @Test
    void aTrainerGivesOnlyWhatTheyCan() {
        Trainer trainer =
                Trainer.of(new TrainerId("t1"), "Ada", Set.of(YOGA), Availability.always(ZoneId.of("Europe/Berlin")));

        assertThat(trainer.canGive(YOGA)).isTrue();
        assertThat(trainer.canGive(new ActivityId("boxing"))).isFalse();
        assertThat(trainer.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(trainer.withActive(false).active()).isFalse();
    }

    @Test
    void refusesAContractThatCannotBeMet() {
        assertThat(WeeklyContract.ofHours(10, 40)).isEqualTo(new WeeklyContract(36_000, 144_000));
        assertThatIllegalArgumentException().isThrownBy(() -> WeeklyContract.ofHours(-1, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> WeeklyContract.ofHours(41, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> WeeklyContract.ofHours(0, 169));
    }

    @Test
    void refusesAnActivityThatCannotBeGiven() {
        Activity yoga = Activity.of(YOGA, "Yoga", 3_600);

        assertThatIllegalArgumentException().isThrownBy(() -> yoga.withCapacity(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Activity.of(YOGA, "Yoga", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Activity.of(YOGA, " ", 3_600));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Activity(YOGA, "Yoga", null, 3_600, 1, Buffers.NONE, "red"))
                .withMessageContaining("#1a2b3c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Activity(YOGA, "Yoga", "", 3_600, 1, Buffers.NONE, null));
    }

    @Test
    void refusesNegativeBuffersAndWidensAPlanByTheOthers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Buffers(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Buffers(0, -1));
        assertThat(Buffers.ofMinutes(1, 2).around(new Interval(60, 120))).isEqualTo(new Interval(0, 240));
    }

    @Test
    void refusesARoomForNobody() {
        assertThat(Room.of(new RoomId("r"), "Blue").concurrentSessions()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Room(new RoomId("r"), "Blue", 0));
    }

    @Test
    void namesEachEntityOfARoster() {
        Roster roster = Roster.of(
                List.of(Trainer.of(new TrainerId("x"), "Ada", Set.of(), Availability.always(ZoneId.of("UTC")))),
                List.of(Activity.of(new ActivityId("x"), "Yoga", 60)),
                List.of(Room.of(new RoomId("x"), "Blue")));

        assertThat(roster.entries())
                .containsExactlyInAnyOrder(
                        new RosterEntry(RosterKind.TRAINER, "x", "Ada"),
                        new RosterEntry(RosterKind.ACTIVITY, "x", "Yoga"),
                        new RosterEntry(RosterKind.ROOM, "x", "Blue"));
        assertThat(Roster.EMPTY.entries()).isEmpty();
    }

    @Test
    void ordersNamesByCharactersAndEqualOnesById() {
        List<RosterEntry> ordered = List.of(
                new RosterEntry(RosterKind.ROOM, "9", "Hall"),
                new RosterEntry(RosterKind.TRAINER, "1", "Hall A"),
                new RosterEntry(RosterKind.ROOM, "2", "Hall A"),
                new RosterEntry(RosterKind.ROOM, "1", "hall"),
                new RosterEntry(RosterKind.ROOM, "1", "\uFFFD"),
                new RosterEntry(RosterKind.ROOM, "1", "\uD83D\uDE80"));
        List<RosterEntry> entries = new ArrayList<>(ordered);
        Collections.reverse(entries);

        entries.sort(RosterEntry.BY_NAME);

        assertThat(entries).isEqualTo(ordered);
    }
}
