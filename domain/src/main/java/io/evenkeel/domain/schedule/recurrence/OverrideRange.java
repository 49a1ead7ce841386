package io.evenkeel.domain.schedule.recurrence;

/** Which instances an override concerns: the RANGE parameter of RFC 5545 section 3.2.13. */
public enum OverrideRange {
    /** The instance that it names, and no other. */
    THIS,
    /** The instance that it names and all after it, in the order of their original local starts: THISANDFUTURE. */
    THIS_AND_FOLLOWING
}
