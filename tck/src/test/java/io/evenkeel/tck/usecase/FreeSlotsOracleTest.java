package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.BOXING;
import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.answer;
import static io.evenkeel.tck.usecase.Studio.room;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.schedule.FreeSlot;
import io.evenkeel.application.port.in.schedule.FreeSlotsRequest;
import io.evenkeel.application.schedule.FreeSlotsService;
import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.booking.Bookability;
import io.evenkeel.domain.schedule.booking.SlotGrid;
import io.evenkeel.domain.schedule.booking.SlotRequest;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is listed against the decision about each single time. The decision is given every session that is stored: one that
 * the listing did not read would show as a slot that cannot be booked.
 */
class FreeSlotsOracleTest {

    @ParameterizedTest(name = "seed {0} in {1}, room {2}, trainer {3}")
    @CsvSource({
        "1, UTC, , ",
        "2, Europe/Oslo, , t1",
        "3, Europe/Oslo, r0, ",
        "4, America/St_Johns, r1, t0",
        "5, Pacific/Apia, , t2",
        "6, Asia/Kathmandu, r1, ",
        "7, America/St_Johns, , ",
        "8, Pacific/Apia, r0, t1",
        "9, Europe/Oslo, r1, "
    })
    void listsExactlyTheTimesOfTheGridThatCanBeBooked(
            long seed, ZoneId zone, @Nullable String room, @Nullable String trainer) {
        RandomSchedule random = new RandomSchedule(seed);
        Activity yoga = activity(YOGA).withBuffers(Buffers.ofMinutes(30, 90));
        Studio studio = new Studio()
                .with(yoga, activity(BOXING).withBuffers(Buffers.ofMinutes(0, 15)))
                .with(room("r0", 1), room("r1", 2))
                .with(trainers(random, zone))
                .with(random.sessions(60));
        FreeSlotsService service = new FreeSlotsService(studio.sessions, studio.roster, zone);

        int listed = 0;
        for (int i = 0; i < 6; i++) {
            LocalDateRange range = random.range(2);
            int step = List.of(5, 15, 45, 60).get(random.nextInt(4));
            int seconds = 300 * (1 + random.nextInt(30));

            Set<String> slots = new TreeSet<>();
            answer(service.findFreeSlots(
                            new FreeSlotsRequest("yoga", trainer, room, range, null, seconds, step), DEADLINE))
                    .forEach(slot -> slots.add(text(slot)));

            SlotGrid grid = new SlotGrid(zone, step);
            assertThat(slots).as("%s", range).isEqualTo(bookable(studio, yoga, trainer, room, range, grid, seconds));
            listed += slots.size();
        }
        assertThat(listed).as("something was free").isPositive();
    }

    private static Set<String> bookable(
            Studio studio,
            Activity yoga,
            @Nullable String only,
            @Nullable String roomId,
            LocalDateRange range,
            SlotGrid grid,
            int seconds) {
        Roster roster = studio.roster.roster(DEADLINE);
        Room room = roomId == null ? null : roster.rooms().get(new RoomId(roomId));
        List<Session> all = studio.stored();
        Set<String> bookable = new TreeSet<>();
        roster.trainers().values().stream()
                .filter(trainer -> only == null || trainer.id().value().equals(only))
                .forEach(trainer -> {
                    SlotRequest request = new SlotRequest(yoga, trainer, room, seconds, yoga.buffers());
                    Bookability judge = new Bookability(request, all, roster, grid);
                    times(range, grid.zone())
                            .filter(time -> isOn(time, grid))
                            .filter(time -> judge.decide(time).match(yes -> true, no -> false))
                            .forEach(time -> bookable.add(text(trainer.id(), time, time.plusSeconds(seconds))));
                });
        return bookable;
    }

    /** Every five minutes from the hour before the first day to the hour after the last one, as far as they lie in it. */
    private static Stream<Instant> times(LocalDateRange range, ZoneId zone) {
        Instant from = range.fromInclusive().atStartOfDay(zone).toInstant();
        Instant until = range.toExclusive().atStartOfDay(zone).toInstant();
        return Stream.iterate(
                        from.minusSeconds(3_600),
                        time -> time.isBefore(until.plusSeconds(3_600)),
                        time -> time.plusSeconds(300))
                .filter(time -> !time.isBefore(from) && time.isBefore(until));
    }

    private static boolean isOn(Instant time, SlotGrid grid) {
        LocalTime shown = time.atZone(grid.zone()).toLocalTime();
        return shown.toSecondOfDay() % (grid.stepMinutes() * 60) == 0;
    }

    private static Trainer[] trainers(RandomSchedule random, ZoneId zone) {
        Trainer[] trainers = new Trainer[3];
        for (int i = 0; i < trainers.length; i++) {
            LocalTime start = LocalTime.of(random.nextInt(24), 0);
            WeeklyWindow[] windows = Arrays.stream(DayOfWeek.values())
                    .map(day -> WeeklyWindow.on(day, start, start.plusHours(9)))
                    .toArray(WeeklyWindow[]::new);
            Absence absence = new Absence.Days(random.range(2));
            trainers[i] = Trainer.of(
                    new TrainerId("t" + i),
                    "Trainer " + i,
                    Set.of(YOGA),
                    Availability.weekly(zone, windows).withAbsences(List.of(absence)));
        }
        return trainers;
    }

    private static String text(FreeSlot slot) {
        return text(slot.trainer().id(), slot.planned().start(), slot.planned().end());
    }

    private static String text(TrainerId trainer, Instant start, Instant end) {
        return start + " " + end + " " + trainer.value();
    }
}
