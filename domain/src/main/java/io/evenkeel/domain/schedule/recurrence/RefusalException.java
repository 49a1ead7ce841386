package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.INVALID_VALUE;

import java.util.function.Supplier;

/**
 * A refusal on its way out. Whoever reads what a user wrote turns it into a result; to the caller of a constructor it
 * is an {@link IllegalArgumentException} like any other.
 */
final class RefusalException extends IllegalArgumentException {

    private final transient RecurrenceRefusal refusal;

    RefusalException(RecurrenceRefusalCode code, String part, Object value, String advice) {
        super(part + " was " + value + " (" + code + "): " + advice);
        this.refusal = new RecurrenceRefusal(code, part, String.valueOf(value), advice);
    }

    static RefusalException outOfRange(RulePart part, Object value, String advice) {
        return new RefusalException(INVALID_VALUE, part.name(), value, advice);
    }

    /** What the attempt gives, or the refusal that it ended in. */
    static <T> RecurrenceOutcome<T> caught(Supplier<T> attempt) {
        try {
            return new RecurrenceOutcome.Accepted<>(attempt.get());
        } catch (RefusalException refused) {
            return new RecurrenceOutcome.Refused<>(refused.refusal);
        }
    }
}
