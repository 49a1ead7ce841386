package io.evenkeel.faults.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** Lets a process stand still: its connections stay, and nothing answers. Needs {@code kill}, as every Unix has it. */
public final class Suspension {

    private static final int LONGEST_SECONDS = 10;

    private Suspension() {}

    /** Stops a process in whatever it does. */
    public static void suspend(ProcessHandle process) {
        signal("-STOP", process);
    }

    /** Lets it go on as if nothing had been. */
    public static void resume(ProcessHandle process) {
        signal("-CONT", process);
    }

    private static void signal(String signal, ProcessHandle process) {
        try {
            Process kill = new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!kill.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IllegalStateException("kill " + signal + " did not reach process " + process.pid());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("'kill' is needed to let a process stand still", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending " + signal, interrupted);
        }
    }
}
