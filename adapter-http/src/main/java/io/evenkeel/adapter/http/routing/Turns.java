package io.evenkeel.adapter.http.routing;

import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

/**
 * Starts the requests of a class in the order in which they came, as many at a time as help.
 *
 * <p>What waits for a store costs no processor, so many may wait together. What computes is done no sooner when more of it runs than
 * there are processors; it only takes them from the few threads that read and write for everybody. Which of the two it is shows in the
 * load: while something waits for its turn and the processors are free, or these requests hardly use them, twice as many run; while
 * they are busy, half as many do. Safe for all threads.
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
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private int atATime;
    private int running;
    private long looked;
    private boolean willLook;

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
     * @param timer has a look at those that wait, from time to time
     */
    void take(Runnable work, Executor workers, XnioExecutor timer) {
        enqueue(new Turn(work, workers));
        startAll();
        lookLater(timer);
    }

    private synchronized void enqueue(Turn turn) {
        waiting.add(turn);
        if (running >= atATime) {
            look();
        }
    }

    private void startAll() {
        for (Turn next = next(); next != null; next = next()) {
            start(next);
        }
    }

    private synchronized @Nullable Turn next() {
        Turn next = running < atATime ? waiting.poll() : null;
        if (next != null) {
            running++;
        }
        return next;
    }

    private void start(Turn turn) {
        try {
            turn.workers().execute(() -> run(turn.work()));
        } catch (RejectedExecutionException ending) {
            over();
            throw ending;
        }
    }

    private void run(Runnable work) {
        begins();
        try {
            work.run();
        } finally {
            ends();
            startAll();
        }
    }

    private synchronized void begins() {
        if (share.canChange()) {
            spent.begins(Thread.currentThread().getId());
        }
    }

    private synchronized void ends() {
        over();
        if (share.canChange()) {
            spent.ends(Thread.currentThread().getId());
        }
    }

    private synchronized void over() {
        running--;
    }

    private void lookLater(XnioExecutor timer) {
        if (shouldLook()) {
            timer.executeAfter(() -> lookAgain(timer), LOOK_NANOS, TimeUnit.NANOSECONDS);
        }
    }

    private synchronized boolean shouldLook() {
        boolean should = !waiting.isEmpty() && !willLook;
        willLook |= should;
        return should;
    }

    private void lookAgain(XnioExecutor timer) {
        synchronized (this) {
            willLook = false;
            look();
        }
        startAll();
        lookLater(timer);
    }

    private void look() {
        long now = clock.nanos();
        long since = now - looked;
        if (!share.canChange() || since < LOOK_NANOS) {
            return;
        }
        looked = now;
        double load = processors.load();
        boolean wouldHelp = hardlyComputes(since) || (load >= 0 && load <= FREE);
        if (running >= atATime && wouldHelp) {
            atATime = Math.min(share.admitted(), atATime * 2);
        } else if (load >= BUSY) {
            atATime = Math.max(share.busy(), atATime / 2);
        }
    }

    /** Only where that is known of each: not after a pause, nor while workers have yet to begin. */
    private boolean hardlyComputes(long since) {
        long nanos = spent.take(running);
        return nanos >= 0 && since <= 2 * LOOK_NANOS && nanos <= HARDLY * processors.number() * since;
    }

    private record Turn(Runnable work, Executor workers) {}
}
