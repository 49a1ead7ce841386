package io.evenkeel.bootstrap.command;

import io.evenkeel.bootstrap.settings.Masked;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line as picocli does, except that no password is repeated: neither that of a misplaced URL
 * nor one that somebody gave to a command about accounts.
 */
final class WrongUsage implements IParameterExceptionHandler {

    private static final String USER_COMMANDS = "evenkeel " + UserCommand.NAME + " ";

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(sentence(wrong)));
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            command.usage(err, command.getColorScheme());
        }
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return wrong instanceof UnmatchedArgumentException && (command + " ").startsWith(USER_COMMANDS)
                ? "there is more on the command line than '" + command + "' takes (not shown, it may be a password);"
                        + " a password is asked for, or read from standard input"
                : Masked.sentence(String.valueOf(wrong.getMessage()));
    }
}
