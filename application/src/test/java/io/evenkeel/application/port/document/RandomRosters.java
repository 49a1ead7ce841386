package io.evenkeel.application.port.document;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.DateOverride;
import io.evenkeel.domain.availability.LocalWindow;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rosters of every shape that the domain allows, from a seed. */
final class RandomRosters {

    private static final List<String> ZONES =
            List.of("Europe/Oslo", "UTC", "Z", "+05:45", "America/St_Johns", "GMT-3", "Pacific/Apia");
    private static final List<String> NAMES =
            List.of("Ada", "Zo\u00EB", "\u4F60\u597D", "\uD83D\uDE80", "a \"b\" \\ c", "true", "12", "null", "x/y~z.w");

    private final SplittableRandom random;

    RandomRosters(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Roster next() {
        return Roster.of(many(6, this::trainer), many(6, this::activity), many(4, this::room));
    }

    private Trainer trainer(int number) {
        int minimum = random.nextInt(168 * 3_600 + 1);
        int maximum = minimum + random.nextInt(168 * 3_600 + 1 - minimum);
        return new Trainer(
                new TrainerId("t/" + number),
                name(number),
                many(5, i -> new ActivityId("a." + random.nextInt(9))).stream().collect(Collectors.toSet()),
                new Availability(
                        ZoneId.of(one(ZONES)),
                        many(9, i -> new WeeklyWindow(one(List.of(DayOfWeek.values())), window())),
                        many(5, i -> change()),
                        many(5, i -> absence())),
                random.nextBoolean() ? null : new WeeklyContract(minimum, maximum),
                random.nextBoolean());
    }

    private Activity activity(int number) {
        return new Activity(
                new ActivityId("a." + number),
                name(number),
                random.nextBoolean() ? null : name(number),
                1 + random.nextInt(Integer.MAX_VALUE),
                1 + random.nextInt(Integer.MAX_VALUE),
                new Buffers(random.nextInt(9_000), random.nextInt(9_000)),
                random.nextBoolean() ? null : String.format("#%06X", random.nextInt(1 << 24)));
    }

    private Room room(int number) {
        return new Room(new RoomId("r" + number), name(number), 1 + random.nextInt(5));
    }

    private DateOverride change() {
        LocalDate date = date();
        return random.nextBoolean()
                ? new DateOverride.Opening(date, window())
                : new DateOverride.Closing(date, window());
    }

    private Absence absence() {
        LocalDate first = date();
        long start = random.nextLong(Interval.MIN_SECOND, Interval.MAX_SECOND);
        return random.nextBoolean()
                ? new Absence.Days(new LocalDateRange(first, first.plusDays(random.nextInt(9))))
                : new Absence.Between(new Interval(start, random.nextLong(start + 1, Interval.MAX_SECOND + 1)));
    }

    private LocalWindow window() {
        return new LocalWindow(time(), time());
    }

    /** Midnight, whole minutes and odd seconds, all of them often. */
    private LocalTime time() {
        return switch (random.nextInt(3)) {
            case 0 -> LocalTime.MIDNIGHT;
            case 1 -> LocalTime.ofSecondOfDay(60L * random.nextInt(1_440));
            default -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
        };
    }

    private LocalDate date() {
        return LocalDate.of(1 + random.nextInt(9_990), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String name(int number) {
        return one(NAMES) + " " + number;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> many(int most, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
    }
}
