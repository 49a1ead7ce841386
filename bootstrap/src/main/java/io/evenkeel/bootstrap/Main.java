package io.evenkeel.bootstrap;

import io.evenkeel.bootstrap.command.EvenkeelCommand;

/** Runs one command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(EvenkeelCommand.run(arguments));
    }
}
