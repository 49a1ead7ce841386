package io.evenkeel.bootstrap.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trainer of the demo: what they can give and when they work.
 *
 * @param number their place in the list of names
 */
record DemoTrainer(int number) {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(15, 0);
    private static final int HOUR = 3_600;

    /** As an object of a roster document, with the absences of the months around a day. */
    Map<String, Object> document(LocalDate today) {
        int hours = 20 + 5 * (number % 5);
        Map<String, Object> trainer = new LinkedHashMap<>();
        trainer.put("name", DemoStudio.TRAINERS.get(number));
        trainer.put("zone", DemoStudio.ZONE.getId());
        trainer.put("skills", skills());
        trainer.put("contract", Map.of("minimumSeconds", hours / 2 * HOUR, "maximumSeconds", hours * HOUR));
        trainer.put("weekly", weekly());
        trainer.put("absences", DemoAbsences.of(number, today));
        return trainer;
    }

    private List<String> skills() {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> DemoPlace.usedBy(number, day).stream())
                .map(place -> place.activity().name())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Map<String, Object>> weekly() {
        List<Map<String, Object>> windows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<DemoPlace> used = DemoPlace.usedBy(number, day);
            boolean atWeekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
            if (!used.isEmpty() || !atWeekend) {
                windows.add(window(day, used));
            }
        }
        return windows;
    }

    /** From the first session to the end of the last one, buffers included; on some days the last one comes too late. */
    private Map<String, Object> window(DayOfWeek day, List<DemoPlace> used) {
        LocalTime from = used.stream().map(DemoPlace::effectiveStart).reduce(OPENING, DemoTrainer::earlier);
        LocalTime to = used.stream().map(DemoPlace::effectiveEnd).reduce(CLOSING, DemoTrainer::later);
        boolean endsEarly = Math.floorMod(7 * number + day.getValue(), 16) == 3;
        if (endsEarly && used.size() > 1) {
            to = used.get(used.size() - 1).start();
        }
        Map<String, Object> window = new LinkedHashMap<>();
        window.put("day", day.name());
        window.put("from", from.toString());
        window.put("to", to.toString());
        return window;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
