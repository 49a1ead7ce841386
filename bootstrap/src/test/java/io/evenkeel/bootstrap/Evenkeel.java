package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.bootstrap.command.EvenkeelCommand;
import io.evenkeel.bootstrap.command.PasswordInput;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The program, run in this process with an environment of its own: its data stays in one folder. */
final class Evenkeel {

    private final Map<String, String> environment = new TreeMap<>();

    private PasswordInput passwords = PasswordInput.piped(InputStream.nullInputStream());

    Evenkeel(Path dataDirectory) {
        environment.put("EVENKEEL_DATA_DIRECTORY", dataDirectory.toString());
    }

    /** The same with one more variable of the environment. */
    Evenkeel with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** The same with a line on standard input. */
    Evenkeel typing(String line) {
        passwords = PasswordInput.piped(new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Runs a command to its end. Whatever it says, a stack trace is nothing for a user. */
    Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = EvenkeelCommand.run(
                passwords, new PrintWriter(out, true), new PrintWriter(err, true), environment, arguments);
        assertThat(err.toString()).doesNotContain("\tat ", "Exception", "internal error");
        return new Run(exitCode, out.toString(), err.toString());
    }
}
