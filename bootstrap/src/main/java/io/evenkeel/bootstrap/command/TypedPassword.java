package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.account.Password;
import java.util.Arrays;

/** A password that is typed at a terminal. */
final class TypedPassword implements PasswordInput {

    private final Prompt prompt;

    TypedPassword(Prompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public Password read(String account) {
        Password first = ask("New password of " + account + ": ");
        try (Password second = ask("The same again: ")) {
            if (Arrays.equals(first.characters(), second.characters())) {
                return first;
            }
        } catch (CommandException unanswered) {
            first.close();
            throw unanswered;
        }
        first.close();
        throw new CommandException(ExitCode.REJECTED, "the two passwords differ; nothing was stored, type them anew");
    }

    private Password ask(String question) {
        char[] typed = prompt.ask(question);
        if (typed == null) {
            throw new CommandException(ExitCode.REJECTED, "no password was typed; nothing was stored");
        }
        return new Password(typed);
    }
}
