package io.evenkeel.domain.schedule.recurrence;

/** The length of one period of a rule: FREQ of RFC 5545 section 3.3.10. Those shorter than a day are not supported. */
public enum Frequency {
    DAILY,
    /** Periods begin on the week start of the rule, WKST. */
    WEEKLY,
    MONTHLY,
    YEARLY;

    /** Whether weekdays may be numbered, as in "the last Friday". */
    boolean allowsOrdinals() {
        return this == MONTHLY || this == YEARLY;
    }
}
