package io.evenkeel.adapter.http.routing;

import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

/**
 * Starts the requests of a class in the order in which they came, as many at a time as help.
 *
 * <p>What waits for a store costs no processor, so many may wait together. What computes is done no sooner when more of it runs than
 * there are processors; it only takes them from the few threads that read and write for everybody. Which of the two it is shows in the
 * load: while something waits for its turn and the processors are free, twice as many run; while they are busy, half as many do.
 * Safe for all threads.
 */
final class Turns {

    private static final long LOOK_NANOS = Duration.ofMillis(100).toNanos();
    /** Of all processors: above it more at a time would get nothing done sooner. */
    private static final double BUSY = 0.85;
    /** Below it more at a time would not be in anybody's way. */
    private static final double FREE = 0.6;

    private final Share share;
    private final DoubleSupplier load;
    private final MonotonicClock clock;
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private int atATime;
    private int running;
    private long looked;
    private boolean willLook;

    /** @param load of all processors, from 0 to 1, since it was last asked; negative when nobody knows */
    Turns(Share share, DoubleSupplier load, MonotonicClock clock) {
        this.share = share;
        this.load = load;
        this.clock = clock;
        this.atATime = share.busy();
        this.looked = clock.nanos() - LOOK_NANOS;
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
        try {
            work.run();
        } finally {
            over();
            startAll();
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
        if (share.busy() == share.admitted() || now - looked < LOOK_NANOS) {
            return;
        }
        looked = now;
        double busy = load.getAsDouble();
        if (busy >= BUSY) {
            atATime = Math.max(share.busy(), atATime / 2);
        } else if (busy >= 0 && busy <= FREE && running >= atATime) {
            atATime = Math.min(share.admitted(), atATime * 2);
        }
    }

    private record Turn(Runnable work, Executor workers) {}
}
