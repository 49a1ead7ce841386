package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDate;

/** Months of a daily rule. The days are counted from the start in steps of INTERVAL, and the other parts limit them. */
final class DailyPages implements CalendarPages {

    private final MonthPattern pattern;
    private final SetPositions positions;
    private final long startDay;
    private final int interval;

    DailyPages(RecurrenceRule rule, LocalDate start) {
        this.pattern = new MonthPattern(rule, start);
        this.positions = new SetPositions(rule.bySetPosition());
        this.startDay = start.toEpochDay();
        this.interval = rule.interval();
    }

    @Override
    public long atOrAfter(long epochDay) {
        return ProlepticMonth.indexOf(alignedAtOrAfter(epochDay));
    }

    @Override
    public long next(long page) {
        return atOrAfter(firstDay(page + 1));
    }

    @Override
    public long firstDay(long page) {
        return ProlepticMonth.of(page).firstDay();
    }

    @Override
    public int days(long page) {
        ProlepticMonth month = ProlepticMonth.of(page);
        boolean picked = positions.pick(1, 0, 1) != 0;
        return picked ? pattern.days(month) & aligned(month) : 0;
    }

    private int aligned(ProlepticMonth month) {
        if (interval == 1) {
            return -1;
        }
        int days = 0;
        for (long day = alignedAtOrAfter(month.firstDay()) - month.firstDay(); day < month.length(); day += interval) {
            days |= 1 << (int) day;
        }
        return days;
    }

    private long alignedAtOrAfter(long epochDay) {
        return epochDay + Math.floorMod(startDay - epochDay, (long) interval);
    }
}
