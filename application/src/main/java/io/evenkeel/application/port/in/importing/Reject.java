package io.evenkeel.application.port.in.importing;

/**
 * One reason why a record was not taken in.
 *
 * @param line the line on which the record begins, from 1
 * @param column the column it is about; empty when it is about the whole record
 * @param code why
 * @param reason the same in a sentence that says what to do
 */
public record Reject(long line, String column, RejectCode code, String reason) {

    /** A reject about one field. */
    public static Reject of(long line, SessionField field, RejectCode code, String reason) {
        return new Reject(line, field.column(), code, reason);
    }
}
