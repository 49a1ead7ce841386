package io.evenkeel.bootstrap.demo;

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

    /** What a trainer gives on a day: a fixed week, thinner in July and at weekends. */
    static List<DemoSlot> ofDay(LocalDate date, int trainer) {
        SplittableRandom day = DemoPlace.random(trainer, date.toEpochDay());
        List<DemoSlot> slots = new ArrayList<>();
        for (DemoPlace place : DemoPlace.of(trainer, date.getDayOfWeek())) {
            boolean takesPlace = day.nextInt(100) < (date.getMonth() == Month.JULY ? 45 : 96);
            SplittableRandom session = day.split();
            if (place.used() && takesPlace) {
                slots.add(new DemoSlot(trainer, place.activity(), date.atTime(place.start()), session));
            }
        }
        return slots;
    }
}
