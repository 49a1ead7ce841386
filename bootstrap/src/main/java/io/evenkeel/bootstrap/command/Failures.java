package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.files.MappingException;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.bootstrap.settings.Masked;
import io.evenkeel.bootstrap.settings.SettingProblem;
import io.evenkeel.bootstrap.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into one sentence and an exit code; a stack trace is for the log of a bug alone. */
final class Failures implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        int code = exitCode(failure);
        if (code == ExitCode.INTERNAL_ERROR) {
            LOG.atError().setCause(failure).log("the command failed by a mistake of the program");
        }
        sentences(failure, code)
                .forEach(sentence -> command.getErr().println("evenkeel: " + Masked.sentence(sentence)));
        return code;
    }

    /** Of a bad configuration, everything that is wrong. */
    private static List<String> sentences(Exception failure, int code) {
        return failure instanceof SettingsException bad
                ? bad.problems().stream().map(SettingProblem::toString).toList()
                : List.of(message(failure, code));
    }

    private static int exitCode(Exception failure) {
        if (failure instanceof CommandException expected) {
            return expected.exitCode();
        }
        if (failure instanceof SettingsException || failure instanceof MappingException) {
            return ExitCode.BAD_CONFIGURATION;
        }
        if (failure instanceof StoreException.Unavailable || failure instanceof StoreException.TimedOut) {
            return ExitCode.UNAVAILABLE;
        }
        if (failure instanceof StoreException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException
                || isPortTaken(failure)) {
            return ExitCode.FAILED;
        }
        return ExitCode.INTERNAL_ERROR;
    }

    private static String message(Exception failure, int code) {
        if (isPortTaken(failure)) {
            // Taken by another program, or not for everybody to take: the system's words tell which.
            return "cannot listen there ("
                    + Objects.requireNonNull(failure.getCause()).getMessage()
                    + "); name another port with --port, or --port 0 for any free one";
        }
        return code == ExitCode.INTERNAL_ERROR ? "internal error: " + failure : String.valueOf(failure.getMessage());
    }

    private static boolean isPortTaken(Exception failure) {
        return failure.getCause() instanceof BindException;
    }
}
