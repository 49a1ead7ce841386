package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.account.Password;
import java.io.Console;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a command takes a password from: never from an argument or a variable, which others see and shells remember. */
@FunctionalInterface
public interface PasswordInput {

    /** Asks somebody at a terminal, without showing what is typed. */
    @FunctionalInterface
    interface Prompt {

        /** What was typed; null at the end of the input. */
        char @Nullable [] ask(String question);
    }

    /**
     * The new password of an account. Ends the command with a message when there is none that can be read.
     *
     * @param account its name
     */
    Password read(String account);

    /** Asks twice, so that a typing error locks nobody out. */
    static PasswordInput typed(Prompt prompt) {
        return new TypedPassword(prompt);
    }

    /** Reads one line of UTF-8. */
    static PasswordInput piped(InputStream in) {
        return new PipedPassword(in);
    }

    /** The terminal of this process, or else its standard input. */
    // On a Java that has a console without a terminal too, Main asks for the old behaviour.
    @SuppressWarnings("SystemConsoleNull")
    static PasswordInput ofProcess(Map<String, String> environment) {
        Console console = System.console();
        if (console != null) {
            return typed(question -> console.readPassword("%s", question));
        }
        return "1".equals(environment.get("EVENKEEL_STDIN_IS_TERMINAL"))
                ? account -> {
                    throw new CommandException(
                            ExitCode.USAGE,
                            "the password cannot be asked for while standard output goes elsewhere;"
                                    + " let it go to the terminal, or hand the password in on standard input");
                }
                : piped(System.in);
    }
}
