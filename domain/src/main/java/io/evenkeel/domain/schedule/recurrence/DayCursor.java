package io.evenkeel.domain.schedule.recurrence;

/** The days of a rule between two days, one after the other. For one thread. */
final class DayCursor {

    /** What stands for no further day. */
    static final long NONE = Long.MAX_VALUE;

    private final CalendarPages pages;
    private final long lastDay;
    private long page;
    private long firstDay;
    private int days;
    private long steps;

    /** Both bounds are inclusive; nothing is between them when the first is the later one. */
    DayCursor(CalendarPages pages, long fromDay, long lastDay) {
        this.pages = pages;
        this.lastDay = lastDay;
        if (fromDay > lastDay) {
            this.firstDay = NONE;
            return;
        }
        turnTo(pages.atOrAfter(fromDay));
        this.days = Bits.from(days, fromDay - firstDay);
    }

    /** The next day as an epoch day, or {@link #NONE}. */
    long next() {
        while (days == 0) {
            if (firstDay > lastDay) {
                return NONE;
            }
            turnTo(pages.next(page));
        }
        steps++;
        long day = firstDay + Integer.numberOfTrailingZeros(days);
        days &= days - 1;
        return day <= lastDay ? day : NONE;
    }

    /** Pages turned and days handed out so far: the measure of work. */
    long steps() {
        return steps;
    }

    private void turnTo(long newPage) {
        steps++;
        page = newPage;
        firstDay = pages.firstDay(newPage);
        days = firstDay > lastDay ? 0 : pages.days(newPage);
    }
}
