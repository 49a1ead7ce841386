package io.evenkeel.domain.schedule.recurrence;

/** The three ways to write UNTIL, RFC 5545 section 3.3.10, and what each is compared with. */
public enum UntilForm {
    /** {@code 20261231}: compared with the local date on which an instance starts. */
    DATE,
    /** {@code 20261231T235959}: compared with the local start of an instance. */
    LOCAL,
    /** {@code 20261231T235959Z}: compared with the instant that the local start is in the zone of the series. */
    UTC
}
