package io.evenkeel.bootstrap.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When the trainers of the demo are away: in July when nothing was planned, and now and then when something was. */
final class DemoAbsences {

    /** Every trainer is ill in one month of so many. */
    private static final int MONTHS_BETWEEN_ILLNESSES = 13;

    private DemoAbsences() {}

    static List<Map<String, String>> of(int trainer, LocalDate today) {
        List<Map<String, String>> absences = new ArrayList<>();
        YearMonth last = YearMonth.from(today).plusMonths(DemoSessions.MONTHS_AHEAD);
        YearMonth month = YearMonth.from(today).minusMonths(DemoSessions.MONTHS_BACK);
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            if (month.getMonth() == Month.JULY) {
                absences.add(holiday(trainer, month));
            }
            if (Math.floorMod(5 * trainer + month.getYear() * 12 + month.getMonthValue(), MONTHS_BETWEEN_ILLNESSES)
                    == 0) {
                absences.add(illness(trainer, month));
            }
        }
        return absences;
    }

    /** The longest run of days without a session. */
    private static Map<String, String> holiday(int trainer, YearMonth month) {
        int longest = 0;
        int last = 1;
        int run = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            run = DemoSlot.ofDay(month.atDay(day), trainer).isEmpty() ? run + 1 : 0;
            if (run > longest) {
                longest = run;
                last = day;
            }
        }
        LocalDate end = month.atDay(last).plusDays(1);
        return Map.of("from", end.minusDays(longest).toString(), "to", end.toString());
    }

    /** A working day, or the second half of one. */
    private static Map<String, String> illness(int trainer, YearMonth month) {
        LocalDate day = month.atDay(
                1 + DemoPlace.random(trainer, month.atDay(1).toEpochDay()).nextInt(28));
        return trainer % 2 == 0
                ? Map.of("from", day.toString(), "to", day.plusDays(1).toString())
                : Map.of("from", day + "T12:00", "to", day + "T22:00");
    }
}
