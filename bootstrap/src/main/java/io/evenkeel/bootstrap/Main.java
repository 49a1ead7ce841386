package io.evenkeel.bootstrap;

import io.evenkeel.bootstrap.command.EvenkeelCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Runs one command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(EvenkeelCommand.run(out, err, System.getenv(), arguments));
    }
}
