package io.evenkeel.domain.schedule.recurrence;

/**
 * A refusal: what is wrong, where, and what to do. Immutable.
 *
 * @param code why
 * @param part the part it is about, such as {@code BYHOUR}, {@code DTSTART} or {@code RECURRENCE-ID}; {@code RRULE}
 *     for the rule as a whole
 * @param value what was given, as text; cut after 80 characters
 * @param advice what to do, a sentence in English
 */
public record RecurrenceRefusal(RecurrenceRefusalCode code, String part, String value, String advice) {

    private static final int LONGEST_ECHO = 80;

    /** Cuts the part and the value, which come from whoever wrote the rule. */
    public RecurrenceRefusal {
        part = cut(part);
        value = cut(value);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO);
    }
}
