package io.evenkeel.domain.schedule.recurrence;

/** The parts of a rule that are supported, RFC 5545 section 3.3.10, in the order in which they are written. */
enum RulePart {
    FREQ,
    INTERVAL,
    COUNT,
    UNTIL,
    BYMONTH,
    BYMONTHDAY,
    BYDAY,
    BYSETPOS,
    WKST
}
