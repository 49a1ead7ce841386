package io.evenkeel.application.port.in.account;

/** Why an account is not added or changed although nothing failed. */
public enum AccountRefusal {
    /** The name has characters that names do not have, or too many. */
    BAD_NAME,
    /** Another account has the name. */
    NAME_TAKEN,
    /** The password is too short, too long or too easy to guess. */
    BAD_PASSWORD,
    /** No account has the given id. */
    UNKNOWN_ACCOUNT,
    /** The account has changed since the version that the change was decided on. */
    VERSION_CHANGED,
    /** Nobody could manage accounts any more. */
    LAST_ADMIN
}
