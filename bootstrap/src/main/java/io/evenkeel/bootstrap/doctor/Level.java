package io.evenkeel.bootstrap.doctor;

/** How bad something is. */
public enum Level {
    /** As it should be. */
    OK,
    /** Nobody asked for it, or it could not be looked at because of something else. */
    SKIPPED,
    /** It works, but something will go wrong one day. */
    WARNING,
    /** It does not work. */
    FAILURE
}
