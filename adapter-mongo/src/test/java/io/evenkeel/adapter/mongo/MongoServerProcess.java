package io.evenkeel.adapter.mongo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A server in a process of its own, so that it can be stopped and killed as a real one. */
final class MongoServerProcess implements AutoCloseable {

    static final String PORT_IS = "port=";

    private static final char STOPPED = 'T';
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final Process process;
    private final int port;

    private MongoServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static MongoServerProcess start() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java, "-Xmx256m", "-cp", System.getProperty("java.class.path"), MongoServerMain.class.getName());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new MongoServerProcess(process, port(process.inputReader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "mongodb://localhost:" + port + "/" + database;
    }

    /**
     * Leaves its connections open and lets nothing answer. A signal is delivered after {@code kill} has returned, thread
     * by thread; a request sent meanwhile may still be answered, so this waits for the last of them.
     */
    void pause() {
        signal("-STOP");
        long begun = System.nanoTime();
        while (!everyThreadIsStopped()) {
            if (System.nanoTime() - begun > TO_STOP.toNanos()) {
                throw new IllegalStateException("process " + process.pid() + " did not stop within " + TO_STOP);
            }
            Thread.onSpinWait();
        }
    }

    void resume() {
        signal("-CONT");
    }

    /** Ends it in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static int port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(PORT_IS)) {
                return Integer.parseInt(line.substring(PORT_IS.length()));
            }
        }
        throw new IllegalStateException("the server ended before it told its port");
    }

    private boolean everyThreadIsStopped() {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            return threads.allMatch(thread -> state(thread) == STOPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter after the name, which stands in parentheses; see proc_pid_stat(5). */
    private static char state(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (NoSuchFileException e) {
            return STOPPED; // it has ended meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
