package io.evenkeel.bootstrap.command;

/** Ends a command with a message and an exit code. */
final class CommandException extends RuntimeException {

    private final int exitCode;

    CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
