package io.evenkeel.benchmarks.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A server in a process of its own. Closing it ends it. */
final class RunningPeer implements AutoCloseable {

    private final Process process;
    private final Target target;

    private RunningPeer(Process process, Target target) {
        this.process = process;
        this.target = target;
    }

    /** Starts it, and waits until it listens. What it says besides goes to a file. */
    static RunningPeer start(Contestant contestant, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(contestant.command()).directory(folder.toFile());
        builder.redirectError(folder.resolve("peer.err").toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(contestant.environment());
        Process process = builder.start();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("ready")) {
                return new RunningPeer(process, new Target(URI.create(words[1]), words[2]));
            }
            if (line.startsWith("Evenkeel is ready: ")) {
                return new RunningPeer(process, new Target(URI.create(words[words.length - 1]), ""));
            }
        }
        process.destroyForcibly();
        throw new IOException(contestant.name() + " ended before it listened; see peer.err in " + folder);
    }

    /** What it said to ask for; of Evenkeel the root alone. */
    Target target() {
        return target;
    }

    /** What all its threads have had of the processors so far. */
    Duration processorTime() {
        return process.info()
                .totalCpuDuration()
                .orElseThrow(() -> new IllegalStateException("this system does not tell processor times"));
    }

    /** Asks it to end, and waits until it has. */
    void end() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
