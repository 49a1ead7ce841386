package io.evenkeel.bootstrap.settings;

/** Whether the server asks who somebody is. */
public enum AuthMode {
    ON,
    /** Everybody may do everything; for this machine alone. */
    OFF
}
