package io.evenkeel.application.port.document;

/** What can be wrong with a document. The names never change their meaning. */
public enum DocumentErrorCode {
    /** The text cannot be taken apart at all. */
    UNREADABLE,
    /** Nobody knows this key. */
    UNKNOWN_KEY,
    /** A value that must be given is not there. */
    MISSING_VALUE,
    /** A text stands where a number should be, or the like. */
    WRONG_TYPE,
    /** The value is of the right type and not allowed. */
    BAD_VALUE,
    /** The id or the name occurs twice. */
    DUPLICATE,
    /** The name belongs to somebody else already. */
    NAME_TAKEN,
    /** There is nothing of this id or name. */
    UNKNOWN_REFERENCE
}
