package io.evenkeel.domain.schedule.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictReportTest {

    private static final TrainerId ADA = new TrainerId("ada");
    private static final RoomId BLUE = new RoomId("blue");
    private static final ActivityId YOGA = new ActivityId("yoga");
    private static final ActivityId SAUNA = new ActivityId("sauna");
    private static final Resource TRAINER = Resource.of(ADA);
    private static final Resource ROOM = Resource.of(BLUE);

    private static final Roster ROSTER = Roster.of(
            List.of(Trainer.of(
                    ADA,
                    "Ada",
                    Set.of(YOGA),
                    Availability.weekly(
                                    ZoneId.of("UTC"),
                                    WeeklyWindow.on(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(18, 0)))
                            .withAbsences(List.of(new Absence.Between(between("16:00", "17:00")))))),
            List.of(
                    Activity.of(YOGA, "Yoga", 3_600),
                    Activity.of(SAUNA, "Sauna", 3_600).withBuffers(Buffers.ofMinutes(10, 20))),
            List.of(new Room(BLUE, "Blue", 2)));

    @Test
    void findsNothingWithoutSessions() {
        assertThat(ConflictReport.of(List.of(), ROSTER)).isEmpty();
    }

    @Test
    void adjacentSessionsDoNotConflict() {
        assertThat(ConflictReport.of(List.of(yoga("a", "09:00", "10:00"), yoga("b", "10:00", "11:00")), ROSTER))
                .isEmpty();
    }

    @Test
    void plansThatOverlapAreADoubleBooking() {
        assertThat(ConflictReport.of(List.of(yoga("b", "09:45", "10:45"), yoga("a", "09:00", "10:00")), ROSTER))
                .containsExactly(conflict(ConflictKind.DOUBLE_BOOKING, TRAINER, 15, "a", "b"));
    }

    @Test
    void buffersOfBothSidesAddUp() {
        List<Session> sessions = List.of(
                sauna("a", "09:00", "10:00").withTrainer(new TrainerId("unknown")),
                sauna("b", "10:25", "11:00").withTrainer(new TrainerId("unknown")));

        assertThat(ConflictReport.of(sessions, ROSTER))
                .containsExactly(conflict(ConflictKind.BUFFER, Resource.of(new TrainerId("unknown")), 5, "a", "b"));
    }

    @Test
    void everyOverlappingPairOfATrainerIsReported() {
        List<Session> sessions =
                List.of(yoga("a", "09:00", "12:00"), yoga("b", "09:30", "11:00"), yoga("c", "10:00", "10:30"));

        assertThat(ConflictReport.of(sessions, ROSTER))
                .containsExactly(
                        conflict(ConflictKind.DOUBLE_BOOKING, TRAINER, 90, "a", "b"),
                        conflict(ConflictKind.DOUBLE_BOOKING, TRAINER, 30, "b", "c"),
                        conflict(ConflictKind.DOUBLE_BOOKING, TRAINER, 30, "a", "c"));
    }

    @Test
    void aRoomForTwoTakesTwoOverlappingSessionsAndNotAThird() {
        Session first = inBlue("a", "09:00", "10:00");
        Session second = inBlue("b", "09:15", "10:15");
        Session third = inBlue("c", "09:30", "10:30");

        assertThat(ConflictReport.of(List.of(first, second), ROSTER)).isEmpty();
        assertThat(ConflictReport.of(List.of(first, second, third), ROSTER))
                .containsExactly(conflict(ConflictKind.DOUBLE_BOOKING, ROOM, 30, "a", "b", "c"));
    }

    @Test
    void aRoomForTwoIsNotFullWhenTwoFollowOneAnother() {
        List<Session> sessions =
                List.of(inBlue("a", "09:00", "10:00"), inBlue("b", "10:00", "11:00"), inBlue("c", "09:30", "10:30"));

        assertThat(ConflictReport.of(sessions, ROSTER)).isEmpty();
    }

    @Test
    void reportsWhatBreaksTheRulesOfATrainer() {
        assertThat(ConflictReport.of(
                        List.of(yoga("a", "07:30", "08:30"), yoga("b", "16:45", "17:15"), yoga("c", "17:55", "18:05")),
                        ROSTER))
                .containsExactly(
                        conflict(ConflictKind.OUTSIDE_AVAILABILITY, TRAINER, 30, "a"),
                        conflict(ConflictKind.ABSENCE, TRAINER, 15, "b"),
                        conflict(ConflictKind.OUTSIDE_AVAILABILITY, TRAINER, 5, "c"));
    }

    @Test
    void buffersMustLieWithinAvailabilityToo() {
        assertThat(ConflictReport.of(List.of(sauna("a", "08:00", "09:00")), ROSTER))
                .containsExactly(
                        conflict(ConflictKind.OUTSIDE_AVAILABILITY, TRAINER, 10, "a"),
                        conflict(ConflictKind.SKILL, TRAINER, 60, "a"));
    }

    @ParameterizedTest
    @EnumSource(SessionStatus.class)
    void cancelledMissedAndVoidSessionsAreLeftOut(SessionStatus status) {
        boolean leftOut = Set.of(SessionStatus.CANCELLED, SessionStatus.NO_SHOW, SessionStatus.VOID)
                .contains(status);
        List<Session> sessions =
                List.of(yoga("a", "09:00", "10:00"), yoga("b", "09:00", "10:00").withStatus(status));

        assertThat(ConflictReport.of(sessions, ROSTER)).hasSize(leftOut ? 0 : 1);
    }

    @Test
    void sessionsWithoutTrainerAndRoomConflictWithNothing() {
        List<Session> sessions = List.of(
                yoga("a", "09:00", "10:00").withTrainer(null),
                yoga("b", "09:00", "10:00").withTrainer(null));

        assertThat(ConflictReport.of(sessions, ROSTER)).isEmpty();
    }

    @Test
    void refusesAConflictOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Conflict(ConflictKind.SKILL, TRAINER, List.of(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conflict(ConflictKind.SKILL, TRAINER, List.of(new SessionId("a")), 0));
    }

    private static Session yoga(String id, String start, String end) {
        return Session.planned(new SessionId(id), YOGA, between(start, end)).withTrainer(ADA);
    }

    private static Session sauna(String id, String start, String end) {
        return Session.planned(new SessionId(id), SAUNA, between(start, end)).withTrainer(ADA);
    }

    private static Session inBlue(String id, String start, String end) {
        return yoga(id, start, end).withTrainer(null).withRoom(BLUE);
    }

    private static Conflict conflict(ConflictKind kind, Resource resource, int minutes, String... sessions) {
        return new Conflict(
                kind, resource, List.of(sessions).stream().map(SessionId::new).toList(), minutes * 60L);
    }

    private static Interval between(String start, String end) {
        return Interval.of(Instant.parse("2026-03-02T" + start + ":00Z"), Instant.parse("2026-03-02T" + end + ":00Z"));
    }
}
