package io.evenkeel.adapter.http.routing;

import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

/**
 * Starts the requests of a class in the order in which they came, as many at a time as help.
 *
 * <p>What waits for a store costs no processor, so many may wait together. What computes is done no sooner when more of it runs than
 * there are processors; it only takes them from the few threads that read and write for everybody. Which of the two it is shows in the
 * load: while something waits for its turn and the processors are free, or these requests hardly use them, twice as many run; while
 * they are busy, half as many do.
 *
 * <p>Safe for all threads. Nobody waits for anybody: while the processors are busy whoever holds a lock loses its processor with it, and
 * the threads that read and write for everybody would wait for that. To look takes a millisecond, so they do not do that either.
 */
final class Turns {

    private static final long LOOK_NANOS = Duration.ofMillis(100).toNanos();
    /** Of all processors: above it more at a time would get nothing done sooner. */
    private static final double BUSY = 0.85;
    /** Below it more at a time would not be in anybody's way. */
    private static final double FREE = 0.6;
    /** Of all processors: who takes less waits for something else, however busy others keep them. */
    private static final double HARDLY = 0.2;

    private final Share share;
    private final Processors processors;
    private final Spent spent;
    private final MonotonicClock clock;
    private final Queue<Turn> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger running = new AtomicInteger();
    /** Whether a look is due or going on; of the two fields below only that one writes. */
    private final AtomicBoolean looks = new AtomicBoolean();

    private volatile int atATime;
    private volatile long looked;

    Turns(Share share, Processors processors, MonotonicClock clock) {
        this.share = share;
        this.processors = processors;
        this.spent = new Spent(processors);
        this.clock = clock;
        this.atATime = share.busy();
        this.looked = clock.nanos() - 3 * LOOK_NANOS; // Nothing is known yet.
    }

    /**
     * Runs it when its turn comes.
     *
     * @param workers run it
     * @param lookers have a look at those that wait, from time to time
     * @param timer tells when
     */
    void take(Runnable work, Executor workers, Executor lookers, XnioExecutor timer) {
        waiting.add(new Turn(work, workers));
        startAll();
        lookSoon(lookers, timer);
    }

    private void startAll() {
        for (Turn next = next(); next != null; next = next()) {
            start(next);
        }
    }

    private @Nullable Turn next() {
        while (!waiting.isEmpty()) {
            int now = running.get();
            if (now >= atATime) {
                return null;
            }
            if (running.compareAndSet(now, now + 1)) {
                Turn next = waiting.poll();
                if (next != null) {
                    return next;
                }
                // Another took it. Whoever came meanwhile may have found everything taken, so look again.
                running.decrementAndGet();
            }
        }
        return null;
    }

    private void start(Turn turn) {
        try {
            turn.workers().execute(() -> run(turn.work()));
        } catch (RejectedExecutionException ending) {
            running.decrementAndGet();
            throw ending;
        }
    }

    private void run(Runnable work) {
        if (share.canChange()) {
            spent.begins();
        }
        try {
            work.run();
        } finally {
            if (share.canChange()) {
                spent.ends();
            }
            running.decrementAndGet();
            startAll();
        }
    }

    private void lookSoon(Executor lookers, XnioExecutor timer) {
        if (share.canChange() && !waiting.isEmpty() && looks.compareAndSet(false, true)) {
            long since = clock.nanos() - looked;
            if (since >= LOOK_NANOS) {
                look(lookers, timer);
            } else {
                lookLater(lookers, timer, LOOK_NANOS - since);
            }
        }
    }

    private void lookLater(Executor lookers, XnioExecutor timer, long nanos) {
        timer.executeAfter(() -> look(lookers, timer), nanos, TimeUnit.NANOSECONDS);
    }

    private void look(Executor lookers, XnioExecutor timer) {
        try {
            lookers.execute(() -> {
                look();
                startAll();
                if (waiting.isEmpty()) {
                    looks.set(false);
                    lookSoon(lookers, timer);
                } else {
                    lookLater(lookers, timer, LOOK_NANOS);
                }
            });
        } catch (RejectedExecutionException ending) {
            looks.set(false);
        }
    }

    private void look() {
        long now = clock.nanos();
        long since = now - looked;
        looked = now;
        double load = processors.load();
        int most = atATime;
        boolean wouldHelp = hardlyComputes(since) || (load >= 0 && load <= FREE);
        if (running.get() >= most && wouldHelp) {
            atATime = Math.min(share.admitted(), most * 2);
        } else if (load >= BUSY) {
            atATime = Math.max(share.busy(), most / 2);
        }
    }

    /** Only where that is known of each: not after a pause, nor while workers have yet to begin. */
    private boolean hardlyComputes(long since) {
        long nanos = spent.take(running.get());
        return nanos >= 0 && since <= 2 * LOOK_NANOS && nanos <= HARDLY * processors.number() * since;
    }

    private record Turn(Runnable work, Executor workers) {}
}
