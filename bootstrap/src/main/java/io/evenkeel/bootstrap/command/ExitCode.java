package io.evenkeel.bootstrap.command;

/** How a command ended; scripts rely on the numbers. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    /** Some input was rejected; the rest is in. */
    static final int REJECTED = 65;
    /** A needed service is unavailable. */
    static final int UNAVAILABLE = 69;

    static final int INTERNAL_ERROR = 70;
    static final int BAD_CONFIGURATION = 78;

    private ExitCode() {}
}
