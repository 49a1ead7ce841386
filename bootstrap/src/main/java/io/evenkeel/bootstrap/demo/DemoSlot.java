package io.evenkeel.bootstrap.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A place in the timetable of the demo.
 *
 * @param trainer the number of the trainer
 * @param activity what is given
 * @param start the local start
 * @param random the source of everything else about this session
 */
record DemoSlot(int trainer, DemoActivity activity, LocalDateTime start, SplittableRandom random) {

    private static final long SEED = 20_260_302;
    private static final int[] HOURS = {7, 9, 10, 12, 16, 17, 18, 19};

    /** What a trainer gives on a day: a fixed week, thinner in July and at weekends. */
    static List<DemoSlot> ofDay(LocalDate date, int trainer) {
        SplittableRandom week =
                new SplittableRandom(mix(trainer, date.getDayOfWeek().getValue()));
        SplittableRandom day = new SplittableRandom(mix(trainer, date.toEpochDay()));
        List<DemoSlot> slots = new ArrayList<>();
        for (int hour : HOURS) {
            boolean onTimetable = week.nextInt(100) < share(date.getDayOfWeek(), hour);
            int activity = favourite(trainer, week.nextInt(4));
            int minute = 15 * week.nextInt(2);
            boolean takesPlace = day.nextInt(100) < (date.getMonth() == Month.JULY ? 45 : 96);
            SplittableRandom session = day.split();
            if (onTimetable && takesPlace) {
                slots.add(
                        new DemoSlot(trainer, DemoStudio.ACTIVITIES.get(activity), date.atTime(hour, minute), session));
            }
        }
        return slots;
    }

    /** Evenings fill, Sundays rest. */
    private static int share(DayOfWeek day, int hour) {
        int share = hour >= 16 ? 48 : 26;
        return switch (day) {
            case SATURDAY -> hour >= 16 ? 6 : 34;
            case SUNDAY -> hour >= 16 ? 14 : 12;
            case FRIDAY -> share - 12;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> share;
        };
    }

    private static int favourite(int trainer, int choice) {
        return Math.floorMod(7 * trainer + choice * (1 + trainer % 3), DemoStudio.ACTIVITIES.size());
    }

    private static long mix(long trainer, long day) {
        return new SplittableRandom(SEED + 1_000_003 * trainer + 7_919 * day).nextLong();
    }
}
