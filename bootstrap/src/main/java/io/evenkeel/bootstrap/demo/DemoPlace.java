package io.evenkeel.bootstrap.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A place in the week of a trainer, which is the same every week.
 *
 * @param used whether a session is planned there, week after week
 * @param start when
 * @param activity what
 */
record DemoPlace(boolean used, LocalTime start, DemoActivity activity) {

    private static final long SEED = 20_260_302;
    private static final int[] HOURS = {7, 9, 10, 12, 16, 17, 18, 19};

    /** The places of a weekday, in the order of the clock. */
    static List<DemoPlace> of(int trainer, DayOfWeek day) {
        SplittableRandom random = random(trainer, day.getValue());
        List<DemoPlace> places = new ArrayList<>();
        for (int hour : HOURS) {
            boolean used = random.nextInt(100) < share(day, hour);
            int activity = favourite(trainer, random.nextInt(4));
            int minute = 15 * random.nextInt(2);
            places.add(new DemoPlace(used, LocalTime.of(hour, minute), DemoStudio.ACTIVITIES.get(activity)));
        }
        return places;
    }

    /** The places of a weekday at which sessions are planned. */
    static List<DemoPlace> usedBy(int trainer, DayOfWeek day) {
        return of(trainer, day).stream().filter(DemoPlace::used).toList();
    }

    /** The source of all that is drawn for a trainer and a day. */
    static SplittableRandom random(long trainer, long day) {
        long mixed = new SplittableRandom(SEED + 1_000_003 * trainer + 7_919 * day).nextLong();
        return new SplittableRandom(mixed);
    }

    /** When setting up for it begins. */
    LocalTime effectiveStart() {
        return start.minusMinutes(activity.bufferMinutes());
    }

    /** When clearing away after it ends. */
    LocalTime effectiveEnd() {
        return start.plusMinutes(activity.minutes() + activity.bufferMinutes());
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
}
