package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.SessionField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The properties of an event that are written and read; RFC 5545 has no others for what a session is. */
final class IcsNames {

    static final String SUMMARY = "SUMMARY";
    static final String LOCATION = "LOCATION";
    static final String ORGANIZER = "ORGANIZER";
    static final String START = "DTSTART";
    static final String END = "DTEND";
    static final String DURATION = "DURATION";
    static final String STATUS = "STATUS";
    static final String UID = "UID";
    static final String RECURRENCE_ID = "RECURRENCE-ID";
    static final String RULE = "RRULE";
    static final String EXCEPTION_RULE = "EXRULE";
    static final String RECURRENCE_DATES = "RDATE";
    static final String EXCEPTION_DATES = "EXDATE";

    static final String CANCELLED = "CANCELLED";
    static final String CONFIRMED = "CONFIRMED";

    /** What is kept in properties of our own, in the order in which they are written. */
    static final List<SessionField> OWN = List.of(
            SessionField.SOURCE,
            SessionField.EXTERNAL_ID,
            SessionField.TRAINER,
            SessionField.ACTUAL_START,
            SessionField.ACTUAL_END,
            SessionField.STATUS,
            SessionField.OFFERED,
            SessionField.BOOKED,
            SessionField.ATTENDED,
            SessionField.CANCELLED_AT);

    /** Those that may stand more than once. */
    static final Set<String> REPEATABLE = Set.of(RECURRENCE_DATES, EXCEPTION_DATES, RULE, EXCEPTION_RULE);

    private static final String OWN_PREFIX = "X-EVENKEEL-";
    private static final Set<String> STANDARD = Set.of(
            SUMMARY,
            LOCATION,
            ORGANIZER,
            START,
            END,
            DURATION,
            STATUS,
            UID,
            RECURRENCE_ID,
            RULE,
            EXCEPTION_RULE,
            RECURRENCE_DATES,
            EXCEPTION_DATES);

    private static final Set<String> OWN_NAMES =
            OWN.stream().map(IcsNames::own).collect(Collectors.toUnmodifiableSet());

    private IcsNames() {}

    /** The property of our own that keeps a field. */
    static String own(SessionField field) {
        return OWN_PREFIX + field.name().replace('_', '-');
    }

    /** Whether anything reads the property. */
    static boolean isRead(String property) {
        return STANDARD.contains(property) || OWN_NAMES.contains(property);
    }

    /** The name at the beginning of a content line, in capitals. */
    static String ofLine(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
            end++;
        }
        return line.substring(0, end).strip().toUpperCase(Locale.ROOT);
    }

    /** What RFC 5545 calls the status of a session. */
    static String standardStatus(String status) {
        return status.equals("CANCELLED") || status.equals("VOID") ? CANCELLED : CONFIRMED;
    }
}
