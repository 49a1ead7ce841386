package io.evenkeel.benchmarks.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks over several connections at once, each as soon as it has its answer. */
final class Load {

    private static final int CONNECTIONS = 8;

    private Load() {}

    /**
     * Asks until all answers are there.
     *
     * @param requests over all connections
     * @throws IOException when one answer is not 200
     */
    static void run(Target target, int requests) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                begun.add(threads.submit(() -> {
                    try (KeptConnection connection = new KeptConnection(target)) {
                        for (int asked = 0; asked < requests / CONNECTIONS; asked++) {
                            connection.ask();
                        }
                    }
                    return true;
                }));
            }
            for (Future<?> each : begun) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("the load was not answered", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }
}
