package io.evenkeel.bootstrap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands that run a program under strace. Only calls on the files of a store count. */
final class Strace {

    static final int KILLED = 128 + 9;

    private static final String CALLS = "fsync,fdatasync,pwrite64";

    private Strace() {}

    /** Whether it is installed, and may trace. */
    static boolean works() {
        try {
            return new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Writes each call down. */
    static List<String> recording(Path trace, Path store) {
        return on(store, trace, "trace=" + CALLS);
    }

    /** Kills instead of letting a call happen. */
    static List<String> killing(Syscall point, Path store) {
        return on(
                store,
                Path.of("/dev/null"),
                "trace=" + point.name(),
                "inject=" + point.name() + ":signal=KILL:when=" + point.number());
    }

    private static List<String> on(Path store, Path output, String... expressions) {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-o", output.toString()));
        for (String suffix : List.of("", "-wal", "-journal")) {
            command.addAll(List.of("-P", store + suffix));
        }
        for (String expression : expressions) {
            command.addAll(List.of("-e", expression));
        }
        return command;
    }
}
