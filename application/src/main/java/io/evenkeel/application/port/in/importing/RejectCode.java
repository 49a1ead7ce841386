package io.evenkeel.application.port.in.importing;

/** Why a record was not taken in. The names stand in rejects files and never change their meaning. */
public enum RejectCode {
    /** The file lacks a column that every file must have. */
    MISSING_COLUMN,
    /** Two columns have the same name. */
    DUPLICATE_COLUMN,
    /** The file has more columns than any session file. */
    TOO_MANY_COLUMNS,
    /** The record has more or fewer fields than the header. */
    WRONG_FIELD_COUNT,
    /** The text cannot be split into records from here on; nothing after it was read. */
    UNREADABLE_FROM_HERE,
    /** The record is longer than any session. */
    RECORD_TOO_LONG,
    /** The line is not one JSON object. */
    INVALID_JSON,
    /** A member stands twice in its object. */
    DUPLICATE_MEMBER,
    /** The member is of another type than its field. */
    WRONG_TYPE,
    /** An event, or the calendar, has no end. */
    INCOMPLETE_EVENT,
    /** A line of an event is no property. */
    UNREADABLE_EVENT,
    /** The event takes whole days. */
    ALL_DAY_EVENT,
    /** The length of time cannot be read. */
    BAD_DURATION,
    /** The series never ends. */
    ENDLESS_SERIES,
    /** The series has more instances than are expanded. */
    TOO_MANY_INSTANCES,
    /** The series has parts that are not supported, or contradicts itself. */
    UNSUPPORTED_SERIES,
    /** The file holds more series, or more changes to them, than memory is kept for. */
    TOO_MANY_SERIES,
    /** The file or the field is not UTF-8. */
    INVALID_UTF8,
    /** A value that must be given is empty. */
    MISSING_VALUE,
    /** The text is longer than what is kept. */
    TEXT_TOO_LONG,
    /** The text holds a control character. */
    CONTROL_CHARACTER,
    /** The time cannot be read. */
    BAD_TIME,
    /** The time lies outside the years 1 to 9999. */
    TIME_OUT_OF_RANGE,
    /** There is no such time zone. */
    UNKNOWN_ZONE,
    /** There is no such status. */
    UNKNOWN_STATUS,
    /** The number cannot be read. */
    BAD_NUMBER,
    /** The planned end is not after the planned start. */
    END_NOT_AFTER_START,
    /** There is an actual end without an actual start. */
    MISSING_ACTUAL_START,
    /** More people attended than booked, or more booked than were offered, and walk-ins are not allowed. */
    SEATS_OUT_OF_ORDER
}
