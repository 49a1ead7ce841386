package io.evenkeel.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last values that are taken, and the first that are not. */
class RosterBoundsTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Trainer ADA =
            Trainer.of(new TrainerId("t1"), "Ada", Set.of(new ActivityId("yoga")), Availability.always(OSLO));

    @Test
    void idsHaveOneToSixtyFourCharacters() {
        requireIds(ActivityId::new);
        requireIds(RoomId::new);
        requireIds(TrainerId::new);
        requireIds(id -> new RosterEntry(RosterKind.ROOM, id, "Hall"));
    }

    @Test
    void namesHaveOneToTwoHundredCharacters() {
        requireNames(name -> new RosterEntry(RosterKind.ROOM, "r1", name));
        requireNames(name -> Room.of(new RoomId("r1"), name));
        requireNames(name -> Activity.of(new ActivityId("a1"), name, 60));
        requireNames(name -> Trainer.of(new TrainerId("t1"), name, Set.of(), Availability.always(OSLO)));
    }

    @Test
    void anActivityTakesAtLeastASecondAndAPerson() {
        Activity activity = Activity.of(new ActivityId("a1"), "Yoga", 1);

        assertThat(activity.withCapacity(2).capacity()).isEqualTo(2);
        assertThat(activity.withCapacity(1)).isEqualTo(activity);
        assertThatIllegalArgumentException().isThrownBy(() -> activity.withCapacity(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Activity.of(new ActivityId("a1"), "Yoga", 0));
    }

    @Test
    void buffersMayBeNothing() {
        assertThat(new Buffers(0, 0)).isEqualTo(Buffers.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Buffers(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Buffers(0, -1));
    }

    @Test
    void aContractMayBeExactAndOfNothingOrOfTheWholeWeek() {
        assertThat(WeeklyContract.ofHours(0, 0).maximumSeconds()).isZero();
        assertThat(WeeklyContract.ofHours(168, 168).minimumSeconds()).isEqualTo(604_800);
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyContract(0, 604_801));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyContract(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyContract(-1, 1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChangedTrainerIsTheSameInAllElse(boolean active) {
        Availability mondays =
                Availability.weekly(OSLO, WeeklyWindow.on(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        WeeklyContract contract = WeeklyContract.ofHours(10, 20);

        Trainer changed = ADA.withAvailability(mondays).withContract(contract).withActive(active);

        assertThat(changed).isEqualTo(new Trainer(ADA.id(), "Ada", ADA.skills(), mondays, contract, active));
    }

    private static void requireIds(Function<String, ?> maker) {
        assertThat(maker.apply("x".repeat(64))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> maker.apply("x".repeat(65)));
        assertThatIllegalArgumentException().isThrownBy(() -> maker.apply(" "));
    }

    private static void requireNames(Function<String, ?> maker) {
        assertThat(maker.apply("x".repeat(200))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> maker.apply("x".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> maker.apply(""));
    }
}
