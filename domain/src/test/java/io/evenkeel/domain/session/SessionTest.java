package io.evenkeel.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Interval TEN_TO_ELEVEN =
            Interval.of(Instant.parse("2026-03-02T10:00:00Z"), Instant.parse("2026-03-02T11:00:00Z"));
    private static final ExternalKey KEY = new ExternalKey("calendar", "7");
    private static final Session YOGA = Session.planned(new SessionId("s1"), new ActivityId("yoga"), TEN_TO_ELEVEN);

    @Test
    void occupiesItsTrainerThenItsRoomAsFarAsTheyAreAssigned() {
        TrainerId ada = new TrainerId("ada");
        RoomId hall = new RoomId("hall");

        assertThat(YOGA.resources()).isEmpty();
        assertThat(YOGA.withTrainer(ada).resources()).containsExactly(Resource.of(ada));
        assertThat(YOGA.withRoom(hall).resources()).containsExactly(Resource.of(hall));
        assertThat(YOGA.withRoom(hall).withTrainer(ada).resources())
                .containsExactly(Resource.of(ada), Resource.of(hall));
    }

    @Test
    void eachCopyDiffersInOneThing() {
        assertThat(YOGA.withSeats(Seats.of(9, 8, 7)).seats()).isEqualTo(Seats.of(9, 8, 7));
        assertThat(YOGA.withVersion(4).version()).isEqualTo(4);
        assertThat(YOGA.withExternalKey(KEY).externalKey()).isEqualTo(KEY);
        assertThat(YOGA.withSeats(Seats.of(9, 8, 7))
                        .withVersion(4)
                        .withExternalKey(KEY)
                        .withSeats(Seats.UNKNOWN)
                        .withVersion(1)
                        .withExternalKey(null))
                .isEqualTo(YOGA);
    }

    @Test
    void takesTheIdentityOfAnotherAndKeepsItsOwnContent() {
        Session stored = Session.planned(new SessionId("s2"), new ActivityId("box"), TEN_TO_ELEVEN)
                .withExternalKey(KEY)
                .withVersion(5);

        assertThat(YOGA.withIdentityOf(stored))
                .isEqualTo(new Session(
                        stored.id(),
                        KEY,
                        null,
                        YOGA.activity(),
                        null,
                        TEN_TO_ELEVEN,
                        null,
                        SessionStatus.PLANNED,
                        Seats.UNKNOWN,
                        null,
                        5));
    }

    @Test
    void isCalledElsewhereByItsKeyOrByItsOwnId() {
        assertThat(YOGA.withExternalKey(KEY).keyElsewhere()).isEqualTo(KEY);
        assertThat(YOGA.keyElsewhere()).isEqualTo(new ExternalKey("evenkeel", "s1"));
        assertThat(YOGA.keyElsewhere().isOwn()).isTrue();
        assertThat(KEY.isOwn()).isFalse();
    }

    @Test
    void keysAreOrderedBySourceThenId() {
        ExternalKey earlierSource = new ExternalKey("atlas", "9");
        ExternalKey laterId = new ExternalKey("calendar", "8");

        assertThat(List.of(laterId, KEY, earlierSource).stream().sorted()).containsExactly(earlierSource, KEY, laterId);
    }

    @Test
    void whatIsPlannedOrUnderWayHoldsAndWhatIsCompletedTookPlace() {
        assertThat(Arrays.stream(SessionStatus.values()).filter(SessionStatus::holdsResources))
                .containsExactly(SessionStatus.PLANNED, SessionStatus.IN_PROGRESS);
        assertThat(Arrays.stream(SessionStatus.values()).filter(SessionStatus::takesPlace))
                .containsExactly(SessionStatus.PLANNED, SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED);
    }
}
