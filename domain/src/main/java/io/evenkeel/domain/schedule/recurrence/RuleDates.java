package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.START_DOES_NOT_MATCH;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.UNTIL_BEFORE_START;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The local dates of a rule from its start to its end. Immutable.
 *
 * <p>COUNT and UNTIL become the last date once, here: from then on every window is reached by arithmetic. For UNTIL that
 * takes constant time; for COUNT it takes one step per page (a month or a week, not an instance) up to the last
 * instance, at most to the year 9999.
 */
final class RuleDates {

    /** The last day on which anything can take place: 9999-12-31. */
    static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final CalendarPages pages;
    private final long firstDay;
    private final long lastDay;

    /** @throws RefusalException when the start is no instance of the rule */
    RuleDates(RecurrenceRule rule, LocalDateTime start, ZoneId zone) {
        this.pages = CalendarPages.of(rule, start.toLocalDate());
        this.firstDay = start.toLocalDate().toEpochDay();
        if (new DayCursor(pages, firstDay, firstDay).next() == DayCursor.NONE) {
            throw new RefusalException(
                    START_DOES_NOT_MATCH, "DTSTART", start, "start on a date of the rule " + rule + ", or change it");
        }
        long end = rule.end()
                .match(() -> LAST_DAY, count -> lastOf(count.instances()), until -> lastUntil(until, start, zone));
        this.lastDay = Math.min(LAST_DAY, end);
        if (lastDay < firstDay) {
            throw new RefusalException(
                    UNTIL_BEFORE_START, "UNTIL", rule.end(), "let the rule end at " + start + " or later");
        }
    }

    boolean contains(LocalDate date) {
        long day = date.toEpochDay();
        return cursor(day, day).next() == day;
    }

    /** The dates between two epoch days, both inclusive. */
    DayCursor cursor(long fromDay, long toDay) {
        return new DayCursor(pages, Math.max(fromDay, firstDay), Math.min(toDay, lastDay));
    }

    private long lastOf(int instances) {
        int missing = instances;
        long page = pages.atOrAfter(firstDay);
        int days = Bits.from(pages.days(page), firstDay - pages.firstDay(page));
        while (Integer.bitCount(days) < missing) {
            missing -= Integer.bitCount(days);
            page = pages.next(page);
            if (pages.firstDay(page) > LAST_DAY) {
                return LAST_DAY;
            }
            days = pages.days(page);
        }
        return pages.firstDay(page) + Bits.position(days, missing - 1);
    }

    private static long lastUntil(Until until, LocalDateTime start, ZoneId zone) {
        if (until.form() == UntilForm.UTC) {
            return lastUntilUtc(until.lastInclusive(), start, zone);
        }
        LocalDateTime last = until.lastInclusive();
        boolean onThatDay = !start.toLocalTime().isAfter(last.toLocalTime());
        return last.toLocalDate().toEpochDay() - (onThatDay ? 0 : 1);
    }

    /** A zone moves a day by less than two, so that the search ends after a few. */
    private static long lastUntilUtc(LocalDateTime lastInclusive, LocalDateTime start, ZoneId zone) {
        long last = lastInclusive.toEpochSecond(ZoneOffset.UTC);
        LocalDate date = lastInclusive.toLocalDate().plusDays(2);
        while (date.atTime(start.toLocalTime()).atZone(zone).toEpochSecond() > last) {
            date = date.minusDays(1);
        }
        return date.toEpochDay();
    }
}
