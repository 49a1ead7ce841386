package io.evenkeel.faults.oracle;

/** What the client was told of the effect of its write. */
public enum Effect {
    /** It took effect. */
    ACKNOWLEDGED,
    /** It did not, and will not. */
    REFUSED,
    /** Nobody knows. */
    UNKNOWN
}
