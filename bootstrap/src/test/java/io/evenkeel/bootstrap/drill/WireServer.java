package io.evenkeel.bootstrap.drill;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.evenkeel.faults.process.Suspension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Speaks MongoDB's protocol in a process of its own, which can be stopped. It keeps its data in memory. */
public final class WireServer implements AutoCloseable, Fallible {

    private static final String PORT_IS = "port=";

    private final Process process;
    private final String url;

    private WireServer(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Starts it, on a port of its own. */
    public static WireServer start() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            Process process = new ProcessBuilder(
                            java, "-Xmx256m", "-cp", System.getProperty("java.class.path"), WireServer.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new WireServer(process, "mongodb://127.0.0.1:" + port(process.inputReader()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The process itself. */
    public static void main(String[] arguments) throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend());
        System.out.println(PORT_IS + server.bind().getPort());
        // Whoever started it holds the other end: when that process dies, however it dies, this one ends too.
        while (System.in.read() >= 0) {}
        server.shutdownNow();
    }

    /** Without the name of a database. */
    public String url() {
        return url;
    }

    @Override
    public void breakDown() {
        Suspension.suspend(process.toHandle());
    }

    @Override
    public void mend() {
        Suspension.resume(process.toHandle());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static String port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(PORT_IS)) {
                return line.substring(PORT_IS.length());
            }
        }
        throw new IllegalStateException("the server ended before it told its port");
    }
}
