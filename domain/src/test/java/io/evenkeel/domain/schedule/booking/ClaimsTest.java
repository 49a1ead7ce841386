package io.evenkeel.domain.schedule.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimsTest {

    private static final Resource ADA = Resource.of(new TrainerId("ada"));
    private static final Resource BLUE = Resource.of(new RoomId("blue"));

    @Test
    void claimsEveryFiveMinutesOfTrainerAndRoomWithTheBuffers() {
        assertThat(Claims.keys(session(600, 1_200), Buffers.ofMinutes(5, 0)))
                .containsExactly(
                        new ClaimKey(ADA, 1),
                        new ClaimKey(ADA, 2),
                        new ClaimKey(ADA, 3),
                        new ClaimKey(BLUE, 1),
                        new ClaimKey(BLUE, 2),
                        new ClaimKey(BLUE, 3));
    }

    @Test
    void adjacentSessionsShareNoKey() {
        assertThat(Claims.keys(session(0, 600), Buffers.NONE))
                .doesNotContainAnyElementsOf(Claims.keys(session(600, 1_200), Buffers.NONE));
    }

    @Test
    void anOddTimeClaimsTheFiveMinutesThatItTouches() {
        assertThat(Claims.keys(session(-1, 301).withRoom(null), Buffers.NONE))
                .containsExactly(new ClaimKey(ADA, -1), new ClaimKey(ADA, 0), new ClaimKey(ADA, 1));
    }

    @ParameterizedTest
    @EnumSource(SessionStatus.class)
    void finishedCancelledMissedAndVoidSessionsClaimNothing(SessionStatus status) {
        boolean holds = status == SessionStatus.PLANNED || status == SessionStatus.IN_PROGRESS;

        assertThat(Claims.keys(session(0, 300).withStatus(status), Buffers.NONE))
                .hasSize(holds ? 2 : 0);
    }

    @Test
    void choosesTheLowestFreeLaneForEachFiveMinutes() {
        Set<Claim> taken = Set.of(new Claim(new ClaimKey(BLUE, 0), 0), new Claim(new ClaimKey(BLUE, 1), 1));
        Session inBlue = session(0, 600).withTrainer(null);

        assertThat(Claims.choose(inBlue, Buffers.NONE, resource -> 2, taken::contains))
                .isEqualTo(new ClaimOutcome.Granted(
                        List.of(new Claim(new ClaimKey(BLUE, 0), 1), new Claim(new ClaimKey(BLUE, 1), 0))));
        assertThat(Claims.choose(inBlue, Buffers.NONE, resource -> 1, taken::contains))
                .isEqualTo(new ClaimOutcome.Taken(new ClaimKey(BLUE, 0)));
    }

    @Test
    void whatIsLongerThanADayClaimsNothing() {
        assertThat(Claims.choose(session(0, 86_401), Buffers.NONE, resource -> 1, claim -> false))
                .isEqualTo(new ClaimOutcome.TooLong());
        assertThat(Claims.keys(session(0, 86_400), Buffers.ofMinutes(1_440, 1_440)))
                .hasSize(2 * 864);
        assertThatIllegalArgumentException().isThrownBy(() -> Claims.keys(session(0, 86_401), Buffers.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claims.keys(session(0, 300), Buffers.ofMinutes(0, 1_441)));
    }

    @Test
    void whatHoldsNothingMayBeOfAnyLength() {
        Session done = session(0, 86_401).withStatus(SessionStatus.COMPLETED);

        assertThat(Claims.keys(done, Buffers.NONE)).isEmpty();
        assertThat(Claims.choose(done, Buffers.NONE, resource -> 1, claim -> true))
                .isEqualTo(new ClaimOutcome.Granted(List.of()));
    }

    @Test
    void aChangeOfPlanResourcesActivityOrStandingNeedsOtherClaims() {
        Session before = session(0, 300);

        assertThat(Claims.holdTheSame(before, before.withVersion(2).withSeats(Seats.of(3, 2, 1))))
                .isTrue();
        assertThat(Claims.holdTheSame(before, before.withStatus(SessionStatus.IN_PROGRESS)))
                .isTrue();
        assertThat(Claims.holdTheSame(before, before.withStatus(SessionStatus.COMPLETED)))
                .isFalse();
        assertThat(Claims.holdTheSame(before, before.withPlan(new Interval(0, 600))))
                .isFalse();
        assertThat(Claims.holdTheSame(before, before.withTrainer(null))).isFalse();
        assertThat(Claims.holdTheSame(before, before.withRoom(null))).isFalse();
        Session other = Session.planned(before.id(), new ActivityId("other"), before.planned())
                .withTrainer(before.trainer())
                .withRoom(before.room());
        assertThat(Claims.holdTheSame(before, other)).isFalse();
    }

    @Test
    void differentClaimsHaveDifferentTexts() {
        assertThat(new Claim(new ClaimKey(ADA, 5_912_345), 0).text()).isEqualTo("t/5912345/0/ada");
        assertThat(new Claim(new ClaimKey(BLUE, -1), 2).text()).isEqualTo("r/-1/2/blue");
        assertThatIllegalArgumentException().isThrownBy(() -> new Claim(new ClaimKey(ADA, 0), -1));
    }

    private static Session session(long start, long end) {
        return Session.planned(new SessionId("s"), new ActivityId("a"), new Interval(start, end))
                .withTrainer(new TrainerId("ada"))
                .withRoom(new RoomId("blue"));
    }
}
