package io.evenkeel.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.availability.Availability;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResourceTest {

    private static final Resource ADA = Resource.of(new TrainerId("ada"));
    private static final Resource HALL = Resource.of(new RoomId("hall"));

    @Test
    void trainersComeBeforeRoomsAndThenTheIdDecides() {
        Resource bo = Resource.of(new TrainerId("bo"));
        Resource attic = Resource.of(new RoomId("attic"));

        assertThat(Stream.of(HALL, bo, attic, ADA).sorted()).containsExactly(ADA, bo, attic, HALL);
        assertThat(ADA.compareTo(Resource.of(new TrainerId("ada")))).isZero();
    }

    @Test
    void aTrainerAndARoomOfOneIdAreTwo() {
        assertThat(Resource.of(new TrainerId("x"))).isNotEqualTo(Resource.of(new RoomId("x")));
        assertThat(ADA.type()).isEqualTo(ResourceType.TRAINER);
        assertThat(HALL.type()).isEqualTo(ResourceType.ROOM);
    }

    @Test
    void refusesAnIdThatNoneCanHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Resource(ResourceType.ROOM, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Resource(ResourceType.ROOM, "x".repeat(65)));
        assertThat(new Resource(ResourceType.ROOM, "x".repeat(64)).id()).hasSize(64);
    }

    @Test
    void aRosterKnowsHowManySessionsAResourceTakes() {
        Roster roster = Roster.of(List.of(), List.of(), List.of(new Room(new RoomId("hall"), "Hall", 3)));

        assertThat(roster.concurrentSessions(HALL)).isEqualTo(3);
        assertThat(roster.concurrentSessions(Resource.of(new RoomId("unknown"))))
                .isEqualTo(1);
        assertThat(roster.concurrentSessions(Resource.of(new TrainerId("hall"))))
                .as("a trainer with the id of a room")
                .isEqualTo(1);
    }

    @Test
    void aRosterKnowsTheBuffersOfAnActivityAndNoneOfAnUnknownOne() {
        Activity yoga = Activity.of(new ActivityId("yoga"), "Yoga", 3_600).withBuffers(Buffers.ofMinutes(5, 10));
        Roster roster = Roster.of(List.of(), List.of(yoga), List.of());

        assertThat(roster.buffersOf(new ActivityId("yoga"))).isEqualTo(new Buffers(300, 600));
        assertThat(roster.buffersOf(new ActivityId("boxing"))).isEqualTo(Buffers.NONE);
        assertThat(roster.trainer(new TrainerId("yoga"))).isEmpty();
    }

    @Test
    void aRosterDoesNotChangeWithTheMapsItWasMadeOf() {
        Trainer ada = Trainer.of(new TrainerId("ada"), "Ada", Set.of(), Availability.always(ZoneOffset.UTC));
        Map<TrainerId, Trainer> trainers = new HashMap<>(Map.of(ada.id(), ada));
        Roster roster = new Roster(trainers, Map.of(), Map.of());

        trainers.clear();

        assertThat(roster.trainer(ada.id())).contains(ada);
    }
}
