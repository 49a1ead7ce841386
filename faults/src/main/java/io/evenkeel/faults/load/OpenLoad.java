package io.evenkeel.faults.load;

import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/**
 * Sends operations to a server at a rate of their own, over as many kept connections as that takes, until it is told to stop (an
 * open loop). A slow answer holds none of the others up, and each one's time counts from when it should have begun, so a server that
 * stands still for a second is seen by everybody who came within that second (no coordinated omission).
 *
 * <p>There are limits, and who meets them is told: past {@code mostAtATime} operations under way the next ones count as
 * {@link Operation#NOT_SENT}, and after {@code mostRecords} no more begin.
 */
public final class OpenLoad {

    private final Sender sender;
    private final LongSupplier arrivals;
    private final LongFunction<Ask> work;
    private final LoadLimits limits;
    /** One for each operation under way, of which there are never more than the limit. */
    private final ExecutorService threads = Executors.newCachedThreadPool(OpenLoad::daemon);

    private final ConcurrentLinkedQueue<Operation> records = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Phaser open = new Phaser(1);
    private final Thread pacer;
    private final AtomicReference<Throwable> mistake = new AtomicReference<>();
    private volatile boolean isStopping;

    private OpenLoad(URI server, LoadLimits limits, LongSupplier arrivals, LongFunction<Ask> work) {
        this.limits = limits;
        this.arrivals = arrivals;
        this.work = work;
        this.sender = new Sender(server, limits.timeout(), limits.repeats());
        this.pacer = daemon(this::pace);
        pacer.setUncaughtExceptionHandler((thread, failed) -> mistake.set(failed));
    }

    /**
     * Begins.
     *
     * @param arrivals the nanoseconds from one operation to the next
     * @param work what the n-th operation asks
     */
    public static OpenLoad start(URI server, LoadLimits limits, LongSupplier arrivals, LongFunction<Ask> work) {
        OpenLoad load = new OpenLoad(server, limits, arrivals, work);
        load.pacer.start();
        return load;
    }

    /** What became of the operations that are over so far. */
    public List<Operation> soFar() {
        return List.copyOf(records);
    }

    /**
     * Begins no more, waits for those under way, and tells what became of all of them, in the order in which they began.
     *
     * @throws IllegalStateException when the work itself failed, so that operations are missing
     */
    public List<Operation> stop() throws InterruptedException {
        isStopping = true;
        LockSupport.unpark(pacer);
        pacer.join();
        open.arriveAndDeregister();
        open.awaitAdvanceInterruptibly(0);
        threads.shutdown();
        sender.close();
        if (mistake.get() != null) {
            throw new IllegalStateException("the work of the load failed", mistake.get());
        }
        return records.stream()
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .toList();
    }

    private void pace() {
        long next = System.nanoTime();
        for (long number = 0; number < limits.mostRecords(); number++) {
            next += arrivals.getAsLong();
            for (long left = next - System.nanoTime(); left > 0 && !isStopping; left = next - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            if (isStopping) {
                return;
            }
            begin(number, next);
        }
    }

    private void begin(long number, long intended) {
        Ask ask = work.apply(number);
        if (underWay.incrementAndGet() > limits.mostAtATime()) {
            underWay.decrementAndGet();
            long now = System.nanoTime();
            records.add(new Operation(
                    number, ask.kind(), ask.key(), intended, now, now, 0, Operation.NOT_SENT, false, 0, ""));
            return;
        }
        open.register();
        threads.execute(() -> {
            try {
                records.add(sender.send(ask, number, intended));
            } catch (RuntimeException | Error failed) {
                mistake.set(failed);
            } finally {
                underWay.decrementAndGet();
                open.arriveAndDeregister();
            }
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "open-load");
        thread.setDaemon(true);
        return thread;
    }
}
