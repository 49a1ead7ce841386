package io.evenkeel.adapter.mongo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A server in a process of its own, so that it can be stopped and killed as a real one. */
final class MongoServerProcess implements AutoCloseable {

    static final String PORT_IS = "port=";

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

    String url(String database) {
        return "mongodb://localhost:" + port + "/" + database;
    }

    /** Leaves its connections open and lets nothing answer. */
    void pause() {
        signal("-STOP");
    }

    void resume() {
        signal("-CONT");
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static int port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(PORT_IS)) {
                return Integer.parseInt(line.substring(PORT_IS.length()));
            }
        }
        throw new IllegalStateException("the server ended before it told its port");
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
