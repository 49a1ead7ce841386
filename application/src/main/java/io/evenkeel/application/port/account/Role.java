package io.evenkeel.application.port.account;

/** What an account may do. Each role includes those before it. */
public enum Role {
    /** Looks at schedules and statistics. */
    VIEWER,
    /** Books and changes sessions and the roster too. */
    SCHEDULER,
    /** Imports session files too. */
    ADMIN;

    /** Whether whoever has this role may do what needs the other. */
    public boolean includes(Role needed) {
        return compareTo(needed) >= 0;
    }
}
