package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.BOXING;
import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.OSLO;
import static io.evenkeel.tck.usecase.Studio.UTC;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.answer;
import static io.evenkeel.tck.usecase.Studio.day;
import static io.evenkeel.tck.usecase.Studio.range;
import static io.evenkeel.tck.usecase.Studio.refusal;
import static io.evenkeel.tck.usecase.Studio.room;
import static io.evenkeel.tck.usecase.Studio.session;
import static io.evenkeel.tck.usecase.Studio.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.schedule.FreeSlot;
import io.evenkeel.application.port.in.schedule.FreeSlotsRequest;
import io.evenkeel.application.port.in.schedule.NamedTrainer;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome.Refused;
import io.evenkeel.application.port.in.schedule.ScheduleRefusal;
import io.evenkeel.application.schedule.FreeSlotsService;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeSlotsServiceTest {

    private static final LocalDateRange MONDAY = day("2026-03-02");

    private final Studio studio = new Studio().with(activity(YOGA)).with(trainer("ada", YOGA));
    private final FreeSlotsService service = new FreeSlotsService(studio.sessions, studio.roster, UTC);

    @Test
    void listsByStartAndThenByName() {
        Trainer abe = Trainer.of(new TrainerId("zz"), "ABE", Set.of(YOGA), Availability.always(UTC));
        studio.with(abe, trainer("bo", YOGA));

        List<FreeSlot> slots = answer(service.findFreeSlots(request(MONDAY, 720), DEADLINE));

        assertThat(slots)
                .extracting(
                        slot -> slot.planned().start() + " " + slot.trainer().name())
                .containsExactly(
                        "2026-03-02T00:00:00Z ABE",
                        "2026-03-02T00:00:00Z ADA",
                        "2026-03-02T00:00:00Z BO",
                        "2026-03-02T12:00:00Z ABE",
                        "2026-03-02T12:00:00Z ADA",
                        "2026-03-02T12:00:00Z BO");
        Instant midnight = Instant.parse("2026-03-02T00:00:00Z");
        assertThat(slots.get(0))
                .isEqualTo(new FreeSlot(
                        new NamedTrainer(new TrainerId("zz"), "ABE"),
                        Interval.of(midnight, midnight.plusSeconds(3_600))));
    }

    @Test
    void asksNobodyWhoIsInactiveOrCannotGiveIt() {
        studio.with(trainer("bo", BOXING), trainer("cy", YOGA).withActive(false));

        assertThat(answer(service.findFreeSlots(request(MONDAY, 720), DEADLINE)))
                .extracting(slot -> slot.trainer().name())
                .containsOnly("ADA");
    }

    @Test
    void listsNothingWhenNobodyCanGiveIt() {
        studio.with(activity(BOXING));

        assertThat(answer(service.findFreeSlots(request("boxing", null, null, 3_600), DEADLINE)))
                .isEmpty();
    }

    @Test
    void anIdGoesBeforeANameThatLooksLikeIt() {
        Trainer hidden = Trainer.of(new TrainerId("x"), "bo", Set.of(YOGA), Availability.always(UTC));
        studio.with(hidden, trainer("bo", YOGA));

        assertThat(names("bo")).containsOnly("BO");
        assertThat(names("ADA")).containsOnly("ADA");
    }

    @Test
    void takesTheDurationOfTheActivityUnlessAnotherOneIsGiven() {
        assertThat(lengths(null)).containsOnly(3_600L);
        assertThat(lengths(900)).containsOnly(900L);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "chess, -, -, -, UNKNOWN_ACTIVITY, there is no activity 'chess'",
                "yoga, dee, -, -, UNKNOWN_TRAINER, there is no trainer 'dee'",
                "yoga, -, roof, -, UNKNOWN_ROOM, there is no room 'roof'",
                "named, -, -, -, DETAILS_MISSING, 'the roster does not say how long ''Named'' takes; give a duration, or import a roster'",
                "yoga, eve, -, -, DETAILS_MISSING, the roster does not say when 'Eve' is available; import a roster",
                "yoga, -, -, 420, NEVER_BOOKABLE, this cannot be booked at any time: NOT_A_MULTIPLE_OF_5_MINUTES",
                "yoga, -, -, 86700, NEVER_BOOKABLE, this cannot be booked at any time: LONGER_THAN_24_HOURS",
                "yoga, left, -, -, NEVER_BOOKABLE, this cannot be booked at any time: TRAINER_INACTIVE",
                "boxing, ada, -, -, NEVER_BOOKABLE, this cannot be booked at any time: SKILL"
            })
    void saysWhyItDoesNotAnswer(
            String activity,
            @Nullable String trainer,
            @Nullable String room,
            @Nullable Integer seconds,
            ScheduleRefusal reason,
            String message) {
        studio.with(activity(BOXING))
                .with(trainer("left", YOGA).withActive(false))
                .withName(RosterKind.ACTIVITY, "named", "Named")
                .withName(RosterKind.TRAINER, "eve", "Eve");

        assertThat(refusal(service.findFreeSlots(request(activity, trainer, room, seconds), DEADLINE)))
                .isEqualTo(new Refused<>(reason, message));
    }

    @Test
    void needsNoMoreThanANameOfAnActivityWithADurationAndOfARoom() {
        studio.withName(RosterKind.ACTIVITY, "named", "Named")
                .withName(RosterKind.ROOM, "hall", "Hall")
                .with(trainer("ada", new ActivityId("named")))
                .with(inHall("a"));

        assertThat(answer(service.findFreeSlots(request("Named", null, "Hall", 3_600), DEADLINE)))
                .as("a room of which no more is known takes one session")
                .hasSize(23);
    }

    @Test
    void aRoomIsTakenWhenItIsFull() {
        studio.with(room("hall", 2)).with(inHall("a"));

        assertThat(starts(request("yoga", null, "hall", null))).hasSize(24).contains("2026-03-02T10:00:00Z");

        studio.with(inHall("b"));
        assertThat(starts(request("yoga", null, "hall", null))).hasSize(23).doesNotContain("2026-03-02T10:00:00Z");
        assertThat(starts(request("yoga", null, null, null))).hasSize(24);
    }

    @Test
    void sessionsOfTheDaysBeforeAndAfterReachIn() {
        studio.with(activity(YOGA).withBuffers(Buffers.ofMinutes(60, 60)))
                .with(
                        session("a", "ada", "2026-03-01T22:30:00Z", "2026-03-02T00:30:00Z"),
                        session("b", "ada", "2026-03-03T00:30:00Z", "2026-03-03T01:00:00Z"));

        assertThat(starts(request("yoga", "ada", null, null)))
                .startsWith("2026-03-02T03:00:00Z")
                .endsWith("2026-03-02T21:00:00Z")
                .hasSize(19);
    }

    @Test
    void aSlotMayEndAfterTheRange() {
        assertThat(starts(request("yoga", null, null, 86_400))).hasSize(24).endsWith("2026-03-02T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, 2026-03-29, 23, 2026-03-28T23:00:00Z, 2026-03-29T21:00:00Z",
        "Europe/Oslo, 2026-10-25, 25, 2026-10-24T22:00:00Z, 2026-10-25T22:00:00Z",
        "Asia/Kathmandu, 2026-03-02, 24, 2026-03-01T18:15:00Z, 2026-03-02T17:15:00Z"
    })
    void listsEachHourThatTheClockOfTheZoneShows(ZoneId zone, String day, int hours, String first, String last) {
        List<String> starts = starts(new FreeSlotsRequest("yoga", null, null, day(day), zone, null, 60));

        assertThat(starts).hasSize(hours).startsWith(first).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource({"UTC, 2026-03-02, 2026-03-02", "Pacific/Apia, 2011-12-30, 2011-12-31"})
    void aRangeWithoutASecondHasNoSlot(ZoneId zone, String from, String to) {
        assertThat(starts(new FreeSlotsRequest("yoga", null, null, range(from, to), zone, null, 60)))
                .isEmpty();
        assertThat(studio.faults.calls()).isZero();
    }

    @Test
    void takesTheZoneOfTheOrganisationUnlessAnotherOneIsGiven() {
        FreeSlotsService inOslo = new FreeSlotsService(studio.sessions, studio.roster, OSLO);

        assertThat(answer(inOslo.findFreeSlots(request(MONDAY, 60), DEADLINE))
                        .get(0)
                        .planned()
                        .start())
                .isEqualTo("2026-03-01T23:00:00Z");
    }

    @Test
    void listsTheFirstDayOfTheCalendarWhereItBeginsEarlier() {
        ZoneId east = ZoneId.of("+01:00");

        assertThat(starts(new FreeSlotsRequest("yoga", null, null, day("0001-01-01"), east, null, 60)))
                .hasSize(23)
                .startsWith("0001-01-01T00:00:00Z");
    }

    @Test
    void refusesMoreThanTenThousandSlots() {
        // 288 slots a day: 34 days have 9,792.
        assertThat(starts(new FreeSlotsRequest("yoga", null, null, range("2026-03-02", "2026-04-05"), UTC, 300, 5)))
                .hasSize(9_792);
        Refused<List<FreeSlot>> tooLong = refusal(service.findFreeSlots(
                new FreeSlotsRequest("yoga", null, null, range("2026-03-02", "2026-04-06"), UTC, 300, 5), DEADLINE));
        studio.with(trainer("bo", YOGA));
        Refused<List<FreeSlot>> tooMany = refusal(service.findFreeSlots(
                new FreeSlotsRequest("yoga", null, null, range("2026-03-02", "2026-03-20"), UTC, 300, 5), DEADLINE));

        assertThat(tooLong.reason()).isEqualTo(ScheduleRefusal.TOO_MANY_RESULTS);
        assertThat(tooMany).as("of all trainers together").isEqualTo(tooLong);
        assertThat(tooLong.message()).startsWith("there are more than 10000 free slots; ask for a shorter range");
    }

    private static Session inHall(String id) {
        return session(id, "2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z").withRoom(new RoomId("hall"));
    }

    private List<String> starts(FreeSlotsRequest request) {
        return answer(service.findFreeSlots(request, DEADLINE)).stream()
                .map(slot -> slot.planned().start().toString())
                .toList();
    }

    private List<String> names(String trainer) {
        return answer(service.findFreeSlots(request("yoga", trainer, null, null), DEADLINE)).stream()
                .map(slot -> slot.trainer().name())
                .toList();
    }

    private List<Long> lengths(@Nullable Integer seconds) {
        return answer(service.findFreeSlots(request("yoga", null, null, seconds), DEADLINE)).stream()
                .map(slot -> slot.planned().seconds())
                .toList();
    }

    private static FreeSlotsRequest request(LocalDateRange range, int stepMinutes) {
        return new FreeSlotsRequest("yoga", null, null, range, null, null, stepMinutes);
    }

    private static FreeSlotsRequest request(
            String activity, @Nullable String trainer, @Nullable String room, @Nullable Integer seconds) {
        return new FreeSlotsRequest(activity, trainer, room, MONDAY, null, seconds, 60);
    }
}
