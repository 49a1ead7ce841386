package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.MONTH_DAY_NOT_ALLOWED;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.ORDINAL_NOT_ALLOWED;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.SET_POSITION_ALONE;

import java.time.LocalDate;
import java.util.List;

/** The limits that RFC 5545 section 3.3.10 sets on single values and on parts that stand together. */
final class RuleChecks {

    private static final int LARGEST_NUMBER = 999_999_999;
    private static final int LAST_YEAR = 9999;

    private RuleChecks() {}

    static void requireInterval(int interval) {
        requirePositive(RulePart.INTERVAL, interval);
    }

    static void requireCount(int instances) {
        requirePositive(RulePart.COUNT, instances);
    }

    static void requireUntil(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw RefusalException.outOfRange(RulePart.UNTIL, date, "give a date of the years 1 to 9999");
        }
    }

    static void requireMonths(List<Integer> months) {
        for (int month : months) {
            if (month < 1 || month > 12) {
                throw RefusalException.outOfRange(RulePart.BYMONTH, month, "a month is 1 to 12");
            }
        }
    }

    static void requireWithin(RulePart part, List<Integer> values, int largest) {
        for (int value : values) {
            if (value == 0 || value < -largest || value > largest) {
                throw RefusalException.outOfRange(
                        part, value, "a value is 1 to " + largest + " or -" + largest + " to -1");
            }
        }
    }

    static void requireOrdinalsAllowed(Frequency frequency, List<OrdinalWeekday> days) {
        for (OrdinalWeekday day : days) {
            if (!day.isEvery() && !frequency.allowsOrdinals()) {
                throw refused(
                        ORDINAL_NOT_ALLOWED,
                        RulePart.BYDAY,
                        day,
                        "number weekdays only with FREQ=MONTHLY or FREQ=YEARLY");
            }
        }
    }

    static void requireMonthDaysAllowed(Frequency frequency, List<Integer> monthDays) {
        if (frequency == Frequency.WEEKLY && !monthDays.isEmpty()) {
            throw refused(
                    MONTH_DAY_NOT_ALLOWED, RulePart.BYMONTHDAY, monthDays, "use FREQ=DAILY, MONTHLY or YEARLY with it");
        }
    }

    static void requireCompany(List<Integer> setPositions, boolean alone) {
        if (alone && !setPositions.isEmpty()) {
            throw refused(
                    SET_POSITION_ALONE,
                    RulePart.BYSETPOS,
                    setPositions,
                    "say by BYDAY, BYMONTHDAY or BYMONTH what it picks from");
        }
    }

    private static void requirePositive(RulePart part, int value) {
        if (value < 1 || value > LARGEST_NUMBER) {
            throw RefusalException.outOfRange(part, value, "give a whole number from 1 to 999999999");
        }
    }

    private static RefusalException refused(RecurrenceRefusalCode code, RulePart part, Object value, String advice) {
        return new RefusalException(code, part.name(), value, advice);
    }
}
