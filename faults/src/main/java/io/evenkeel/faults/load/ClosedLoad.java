package io.evenkeel.faults.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** So many clients who each ask as soon as they have their answer. That tells how much a server can answer, and nothing else. */
public final class ClosedLoad {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private ClosedLoad() {}

    /**
     * Lets clients ask for some time.
     *
     * @param work what the n-th operation asks
     * @return good answers a second
     */
    public static double run(URI server, int clients, Duration time, LongFunction<Ask> work)
            throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        AtomicLong number = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long good = 0;
        try (Sender sender = new Sender(server, LONGEST, Repeats.NONE)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                counts.add(threads.submit(() -> client(sender, work, number, end)));
            }
            for (Future<Long> count : counts) {
                good += count.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the work of the load failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
        return good / ((System.nanoTime() - begun) / 1e9);
    }

    private static long client(Sender sender, LongFunction<Ask> work, AtomicLong number, long end) {
        long good = 0;
        while (System.nanoTime() - end < 0) {
            long next = number.getAndIncrement();
            if (sender.send(work.apply(next), next, System.nanoTime()).isGood()) {
                good++;
            }
        }
        return good;
    }
}
