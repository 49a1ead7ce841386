package io.evenkeel.bootstrap;

import io.evenkeel.bootstrap.command.EvenkeelCommand;
import io.evenkeel.bootstrap.command.PasswordInput;
import io.evenkeel.bootstrap.memory.NetworkBuffers;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Runs one command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        NetworkBuffers.limit();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        // From Java 22 on there may be a console without a terminal, which would show a password; this one is as
        // before.
        System.setProperty("jdk.console", "java.base");
        PasswordInput passwords = PasswordInput.ofProcess(System.getenv());
        System.exit(EvenkeelCommand.run(passwords, out, err, System.getenv(), arguments));
    }
}
