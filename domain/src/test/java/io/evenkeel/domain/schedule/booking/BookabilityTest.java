package io.evenkeel.domain.schedule.booking;

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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookabilityTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Activity YOGA = Activity.of(new ActivityId("yoga"), "Yoga", 3_600);
    private static final Activity SAUNA =
            Activity.of(new ActivityId("sauna"), "Sauna", 3_600).withBuffers(Buffers.ofMinutes(10, 20));
    private static final Trainer ADA = Trainer.of(
            new TrainerId("ada"),
            "Ada",
            Set.of(YOGA.id(), SAUNA.id()),
            Availability.weekly(UTC, WeeklyWindow.on(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)))
                    .withAbsences(List.of(new Absence.Between(between("11:30", "12:00")))));
    private static final Resource TRAINER = Resource.of(ADA.id());
    private static final Room BLUE = new Room(new RoomId("blue"), "Blue", 2);
    private static final Roster ROSTER = Roster.of(List.of(ADA), List.of(YOGA, SAUNA), List.of(BLUE));
    private static final Interval MONDAY =
            Interval.of(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-03T00:00:00Z"));

    @Test
    void listsTheGridWithinAvailabilityAndOutsideAbsences() {
        assertThat(with(SlotRequest.of(YOGA, ADA, null)).freeSlots(MONDAY))
                .extracting(BookabilityTest::startTime)
                .containsExactly("09:00", "09:15", "09:30", "09:45", "10:00", "10:15", "10:30");
    }

    @Test
    void anAdjacentSessionIsNotInTheWay() {
        Bookability bookability = with(SlotRequest.of(YOGA, ADA, null), yoga("a", "10:00", "10:30"));

        assertThat(bookability.freeSlots(MONDAY))
                .extracting(BookabilityTest::startTime)
                .containsExactly("09:00", "10:30");
    }

    @Test
    void buffersNeedFreeTimeToo() {
        Bookability bookability = with(SlotRequest.of(SAUNA, ADA, null));

        assertThat(bookability.freeSlots(MONDAY))
                .extracting(BookabilityTest::startTime)
                .containsExactly("09:15", "09:30", "09:45", "10:00");
        assertThat(bookability.decide(at("09:10"))).isInstanceOf(BookingDecision.Bookable.class);
        assertThat(refused(bookability, "09:05").refusal())
                .isEqualTo(new Refusal(RefusalCode.OUTSIDE_AVAILABILITY, TRAINER, List.of()));
    }

    @Test
    void namesTheSessionsInTheWayAndOffersTheNextThreeSlots() {
        Bookability bookability = with(SlotRequest.of(YOGA, ADA, null), yoga("a", "09:30", "10:00"));

        BookingDecision.Refused refused = refused(bookability, "09:15");

        assertThat(refused.refusal())
                .isEqualTo(new Refusal(RefusalCode.DOUBLE_BOOKING, TRAINER, List.of(new SessionId("a"))));
        assertThat(refused.nextFree())
                .containsExactly(between("10:00", "11:00"), between("10:15", "11:15"), between("10:30", "11:30"));
    }

    @Test
    void looksForSlotsBeyondTheDay() {
        BookingDecision.Refused refused = refused(with(SlotRequest.of(YOGA, ADA, null)), "10:35");

        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.ABSENCE);
        assertThat(refused.nextFree()).hasSize(3);
        assertThat(refused.nextFree().get(0).start()).isEqualTo("2026-03-09T09:00:00Z");
    }

    @Test
    void tellsABufferFromADoubleBooking() {
        Bookability bookability = with(SlotRequest.of(YOGA, ADA, null), sauna("a", "09:10", "09:30"));

        assertThat(refused(bookability, "09:45").refusal())
                .isEqualTo(new Refusal(RefusalCode.BUFFER, TRAINER, List.of(new SessionId("a"))));
        assertThat(bookability.decide(at("09:50"))).isInstanceOf(BookingDecision.Bookable.class);
    }

    @ParameterizedTest
    @EnumSource(SessionStatus.class)
    void onlyPlannedAndRunningSessionsHoldAnything(SessionStatus status) {
        boolean holds = status == SessionStatus.PLANNED || status == SessionStatus.IN_PROGRESS;
        Bookability bookability = with(
                SlotRequest.of(YOGA, ADA, null), yoga("a", "09:00", "10:00").withStatus(status));

        assertThat(isBookable(bookability, "09:00")).isEqualTo(!holds);
    }

    @Test
    void aRoomForTwoTakesASecondSessionAndNotAThird() {
        SlotRequest inBlue = SlotRequest.of(YOGA, null, BLUE);
        Session first = yoga("a", "09:00", "10:00").withTrainer(null).withRoom(BLUE.id());
        Session second = yoga("b", "09:30", "10:30").withTrainer(null).withRoom(BLUE.id());

        assertThat(isBookable(with(inBlue, first), "09:45")).isTrue();
        assertThat(isBookable(with(inBlue, first, second), "10:00")).isTrue();
        assertThat(refused(with(inBlue, first, second), "09:45").refusal())
                .isEqualTo(new Refusal(
                        RefusalCode.DOUBLE_BOOKING,
                        Resource.of(BLUE.id()),
                        List.of(new SessionId("a"), new SessionId("b"))));
    }

    @Test
    void sessionsAtOddTimesHoldTheFiveMinutesThatTheyTouch() {
        Session first = yoga("a", "09:00", "10:02").withTrainer(null).withRoom(BLUE.id());
        Session second = yoga("b", "10:03", "11:00").withTrainer(null).withRoom(BLUE.id());
        Bookability bookability = with(SlotRequest.of(YOGA, null, BLUE), first, second);

        assertThat(refused(bookability, "10:00").refusal())
                .isEqualTo(new Refusal(
                        RefusalCode.BUFFER, Resource.of(BLUE.id()), List.of(new SessionId("a"), new SessionId("b"))));
        assertThat(isBookable(bookability, "10:05")).isTrue();
    }

    @Test
    void refusesTimesThatAreNoMultipleOfFiveMinutes() {
        assertThat(refused(with(SlotRequest.of(YOGA, ADA, null)), "09:01").refusal())
                .isEqualTo(new Refusal(RefusalCode.NOT_A_MULTIPLE_OF_5_MINUTES, null, List.of()));
        for (SlotRequest odd : List.of(
                new SlotRequest(YOGA, ADA, null, 3_601, Buffers.NONE),
                new SlotRequest(YOGA, ADA, null, 3_600, new Buffers(1, 0)),
                new SlotRequest(YOGA, ADA, null, 3_600, new Buffers(0, 299)))) {
            assertThat(refused(with(odd), "09:00").refusal().code()).isEqualTo(RefusalCode.NOT_A_MULTIPLE_OF_5_MINUTES);
            assertThat(refused(with(odd), "09:00").nextFree()).isEmpty();
            assertThat(with(odd).freeSlots(MONDAY)).isEmpty();
        }
    }

    @Test
    void listsNothingWhereTheClockIsNoMultipleOfFiveMinutesFromUtc() {
        // Monrovia was 44 minutes and 30 seconds behind until 1972.
        SlotGrid grid = SlotGrid.of(ZoneId.of("Africa/Monrovia"));
        Interval day = Interval.of(Instant.parse("1960-03-07T00:00:00Z"), Instant.parse("1960-03-08T00:00:00Z"));

        assertThat(new Bookability(SlotRequest.of(YOGA, null, null), List.of(), ROSTER, grid).freeSlots(day))
                .isEmpty();
    }

    @Test
    void takes24HoursAndNoMore() {
        Trainer always = ADA.withAvailability(Availability.always(UTC));
        Buffers day = Buffers.ofMinutes(1_440, 1_440);

        assertThat(isBookable(with(new SlotRequest(YOGA, always, null, 86_400, day)), "09:00"))
                .isTrue();
        for (SlotRequest tooLong : List.of(
                new SlotRequest(YOGA, always, null, 86_700, Buffers.NONE),
                new SlotRequest(YOGA, always, null, 300, Buffers.ofMinutes(1_445, 0)),
                new SlotRequest(YOGA, always, null, 300, Buffers.ofMinutes(0, 1_445)))) {
            assertThat(refused(with(tooLong), "09:00").refusal().code()).isEqualTo(RefusalCode.LONGER_THAN_24_HOURS);
        }
    }

    @Test
    void refusesATrainerWhoLeftOrCannotGiveTheActivity() {
        Activity boxing = Activity.of(new ActivityId("boxing"), "Boxing", 3_600);

        assertThat(refused(with(SlotRequest.of(YOGA, ADA.withActive(false), null)), "09:00")
                        .refusal())
                .isEqualTo(new Refusal(RefusalCode.TRAINER_INACTIVE, TRAINER, List.of()));
        assertThat(refused(with(SlotRequest.of(boxing, ADA, null)), "09:00").refusal())
                .isEqualTo(new Refusal(RefusalCode.SKILL, TRAINER, List.of()));
    }

    @Test
    void withoutTrainerAndRoomEveryTimeOfTheGridIsFree() {
        assertThat(with(SlotRequest.of(YOGA, null, null)).freeSlots(MONDAY)).hasSize(96);
    }

    @Test
    void listsNothingForATrainerWhoNeverWorks() {
        Trainer never = ADA.withAvailability(Availability.weekly(UTC));

        assertThat(with(SlotRequest.of(YOGA, never, null)).freeSlots(MONDAY)).isEmpty();
        assertThat(refused(with(SlotRequest.of(YOGA, never, null)), "09:00").nextFree())
                .isEmpty();
    }

    @Test
    void refusesARequestForNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SlotRequest(YOGA, null, null, 0, Buffers.NONE));
    }

    private static Bookability with(SlotRequest request, Session... sessions) {
        return new Bookability(request, Arrays.asList(sessions), ROSTER, SlotGrid.of(UTC));
    }

    private static boolean isBookable(Bookability bookability, String time) {
        return bookability.decide(at(time)).match(bookable -> true, refused -> false);
    }

    private static BookingDecision.Refused refused(Bookability bookability, String time) {
        return bookability
                .decide(at(time))
                .match(
                        bookable -> {
                            throw new AssertionError("bookable: " + bookable);
                        },
                        refused -> refused);
    }

    private static Session yoga(String id, String start, String end) {
        return Session.planned(new SessionId(id), YOGA.id(), between(start, end))
                .withTrainer(ADA.id());
    }

    private static Session sauna(String id, String start, String end) {
        return Session.planned(new SessionId(id), SAUNA.id(), between(start, end))
                .withTrainer(ADA.id());
    }

    private static String startTime(Interval interval) {
        return interval.start().atZone(UTC).toLocalTime().toString();
    }

    private static Interval between(String start, String end) {
        return Interval.of(at(start), at(end));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }
}
