package io.evenkeel.bootstrap.settings;

/** Whom the server is for. */
public enum Mode {
    /** Answers tell what a client can do, and nothing of the program. */
    PRODUCTION,
    /** Answers also tell where in the program a problem came from; for this machine alone. */
    DEVELOPMENT
}
