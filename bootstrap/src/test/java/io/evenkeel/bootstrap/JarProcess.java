package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The built jar in a process of its own, in an empty folder that also holds its data. Closing it ends it for certain. */
final class JarProcess implements AutoCloseable {

    static final Path JAR = Path.of("target", "evenkeel.jar").toAbsolutePath();
    private static final String READY = "Evenkeel is ready: ";
    private static final long LONGEST_START_SECONDS = 120;
    private static final long LONGEST_END_SECONDS = 10;

    private final Process process;
    private final BufferedReader out;
    private final Path err;

    private JarProcess(Process process, Path err) {
        this.process = process;
        this.out = process.inputReader();
        this.err = err;
    }

    /** Starts a command. It compiles once: hardly any lives long enough for the second compiler to pay. */
    static JarProcess start(Path folder, String... arguments) {
        return startUnder(List.of(), folder, List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"), arguments);
    }

    /** Starts a command with options of Java, under a program that runs other programs. */
    static JarProcess startUnder(List<String> runner, Path folder, List<String> options, String... arguments) {
        try {
            List<String> command = new ArrayList<>(runner);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-jar", JAR.toString()));
            command.addAll(List.of(arguments));
            Path err = Files.createTempFile(folder, "stderr", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("EVENKEEL_") || name.endsWith("JAVA_OPTIONS"));
            environment.put("XDG_DATA_HOME", folder.toString());
            return new JarProcess(builder.start(), err);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs a command to its end. */
    static Run run(Path folder, String... arguments) {
        try (JarProcess started = start(folder, arguments)) {
            return started.ended();
        }
    }

    /** Waits until it has ended by itself. */
    Run ended() {
        String text = within(LONGEST_START_SECONDS, () -> read(out));
        return new Run(exitCode(), text, err());
    }

    /** Whether it ends by itself before so long. */
    boolean endsWithin(long nanos) {
        try {
            return process.waitFor(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Where it serves, once it says so; it must have said nothing else before. */
    URI address() {
        String line = within(LONGEST_START_SECONDS, () -> String.valueOf(out.readLine()));
        assertThat(line)
                .as("first line of output; on standard error: %s", err())
                .startsWith(READY);
        return URI.create(line.substring(READY.length()));
    }

    /** Asks it to end (SIGTERM), as a service manager or Ctrl-C does, and waits until it has. */
    int terminate() {
        process.destroy();
        return exitCode();
    }

    long pid() {
        return process.pid();
    }

    String err() {
        try {
            return Files.readString(err);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends it in the middle of whatever it does, and waits until it has ended. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private int exitCode() {
        return within(LONGEST_END_SECONDS, process::waitFor);
    }

    private static String read(BufferedReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /** Waits on a thread of its own, so that a process that says nothing cannot hold a test up. */
    private <T> T within(long seconds, Callable<T> answer) {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return answer.call();
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .orTimeout(seconds, TimeUnit.SECONDS)
                .join();
    }
}
