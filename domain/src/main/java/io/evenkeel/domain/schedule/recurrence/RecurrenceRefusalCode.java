package io.evenkeel.domain.schedule.recurrence;

/** Why a rule, a definition or an expansion is refused. The names are stable and never change their meaning. */
public enum RecurrenceRefusalCode {
    /** The text is no list of {@code NAME=VALUE} separated by semicolons. */
    NOT_A_RULE,
    /** The text is longer than any rule needs to be. */
    RULE_TOO_LONG,
    /** FREQ is missing. */
    MISSING_FREQUENCY,
    /** The frequency exists and is not supported: HOURLY, MINUTELY, SECONDLY. */
    UNSUPPORTED_FREQUENCY,
    /** The part is not supported, or does not exist. It is never ignored. */
    UNSUPPORTED_PART,
    /** The same part stands twice in the rule. */
    REPEATED_PART,
    /** The value of a part cannot be read or lies outside its range. */
    INVALID_VALUE,
    /** A rule ends by COUNT or by UNTIL, not by both. */
    COUNT_WITH_UNTIL,
    /** Numbered weekdays exist only in monthly and yearly rules. */
    ORDINAL_NOT_ALLOWED,
    /** Days of the month do not exist in weekly rules. */
    MONTH_DAY_NOT_ALLOWED,
    /** BYSETPOS picks from what another part lists, and there is none. */
    SET_POSITION_ALONE,
    /** The start of the series is no instance of its own rule. */
    START_DOES_NOT_MATCH,
    /** The rule ends before the series starts. */
    UNTIL_BEFORE_START,
    /** An additional date lies before the start, which is the first instance by definition. */
    DATE_BEFORE_START,
    /** There are more additional dates, exceptions or overrides than a series can carry. */
    TOO_MANY_ENTRIES,
    /** Two overrides of the same range name the same instance. */
    REPEATED_OVERRIDE,
    /** An override names an instance that the series does not have. */
    UNKNOWN_INSTANCE,
    /** A date that was given leads to a session outside the years 1 to 9999. */
    OUT_OF_RANGE,
    /** The window holds more instances than one expansion gives. */
    TOO_MANY_INSTANCES
}
