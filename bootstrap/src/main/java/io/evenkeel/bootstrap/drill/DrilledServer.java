package io.evenkeel.bootstrap.drill;

import io.evenkeel.faults.process.Suspension;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** This program as a server in a process of its own. Closing it ends it for certain; so does the end of this process. */
final class DrilledServer implements AutoCloseable {

    private static final String READY = "Evenkeel is ready: ";
    private static final Duration TO_START = Duration.ofMinutes(2);

    private final Process process;
    private final Path errors;
    private final Thread atExit;
    private final URI address;

    private DrilledServer(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.atExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
        this.address = address(process.inputReader());
    }

    /**
     * Starts one and waits until it listens. It has no quotas, since all clients of a drill come from one address.
     *
     * @param options of Java
     * @throws DrillException when it does not start
     */
    static DrilledServer start(Path folder, List<String> options, String store, String cache) {
        return start(folder, List.of(), options, store, cache);
    }

    /** The same with something before the command. */
    static DrilledServer start(Path folder, List<String> prefix, List<String> options, String store, String cache) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.evenkeel.bootstrap.Main"));
        command.addAll(List.of("serve", "--port", "0", "--store", store, "--cache", cache));
        try {
            Path errors = Files.createTempFile(folder, "server", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("EVENKEEL_") || name.endsWith("JAVA_OPTIONS"));
            environment.put("EVENKEEL_DATA_DIRECTORY", folder.toString());
            environment.put("EVENKEEL_LIMITS_REQUESTS_PER_MINUTE", "10000000");
            environment.put("EVENKEEL_LIMITS_STATISTICS_UNITS", "10000000");
            return new DrilledServer(builder.start(), errors);
        } catch (IOException failed) {
            throw new DrillException("a server cannot be started: " + failed.getMessage(), failed);
        }
    }

    URI address() {
        return address;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Lets it stand still. */
    void suspend() {
        Suspension.suspend(process.toHandle());
    }

    void resume() {
        Suspension.resume(process.toHandle());
    }

    /** Asks it to end, as a service manager does. */
    void terminate() {
        process.destroy();
    }

    /** Ends it in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Its exit code, once it has ended; -1 when it has not after so long. */
    int exitCode(Duration within) throws InterruptedException {
        return process.waitFor(within.toNanos(), TimeUnit.NANOSECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private URI address(BufferedReader out) {
        try {
            String line = CompletableFuture.supplyAsync(() -> readyLine(out))
                    .orTimeout(TO_START.toSeconds(), TimeUnit.SECONDS)
                    .join();
            if (line.startsWith(READY)) {
                return URI.create(line.substring(READY.length()));
            }
        } catch (CompletionException late) {
            close();
            throw new DrillException("the server did not listen within " + TO_START.toSeconds() + " s", late);
        }
        close();
        throw new DrillException("the server did not start: " + said());
    }

    private static String readyLine(BufferedReader out) {
        return out.lines().filter(line -> line.startsWith(READY)).findFirst().orElse("");
    }

    private String said() {
        try {
            return Files.readString(errors).strip();
        } catch (IOException failed) {
            return "what it said cannot be read (" + failed.getMessage() + ")";
        }
    }
}
