package io.evenkeel.adapter.http.routing;

import io.evenkeel.application.time.Deadline;
import java.time.Duration;

/**
 * Whether the server takes requests, and how many it is answering. It runs, then leaves: it still answers, but sends connections
 * away and says that it is not ready, so that whoever hands out requests looks for another one; then it refuses what still comes. Safe for any
 * thread.
 */
public final class Lifecycle {

    private enum Phase {
        RUNNING,
        LEAVING,
        REFUSING
    }

    private Phase phase = Phase.RUNNING;
    private int underWay;
    private long begun;

    /** Requests are still answered, each on a connection that ends with its answer. */
    public synchronized void leave() {
        if (phase == Phase.RUNNING) {
            phase = Phase.LEAVING;
        }
    }

    /** Every request is refused from now on. Those that are under way go on. */
    public synchronized void refuse() {
        phase = Phase.REFUSING;
    }

    public synchronized boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** Lets some time pass, or what is left until the deadline when that is less. */
    public synchronized void linger(Duration time, Deadline deadline) throws InterruptedException {
        Deadline end = deadline.atMost(time);
        while (!end.isExpired()) {
            wait(atLeastOneMilli(end));
        }
    }

    /** Waits until nothing is under way; tells whether that came in time. */
    public synchronized boolean awaitIdle(Deadline deadline) throws InterruptedException {
        while (underWay > 0 && !deadline.isExpired()) {
            wait(atLeastOneMilli(deadline));
        }
        return underWay == 0;
    }

    /** Waits until nothing is under way and nothing has begun for some time, or for the deadline. */
    public synchronized void awaitQuiet(Duration quiet, Deadline deadline) throws InterruptedException {
        long before;
        do {
            awaitIdle(deadline);
            before = begun;
            linger(quiet, deadline);
        } while ((begun != before || underWay > 0) && !deadline.isExpired());
    }

    /** How many requests are being answered. */
    public synchronized int underWay() {
        return underWay;
    }

    synchronized boolean isRefusing() {
        return phase == Phase.REFUSING;
    }

    synchronized void begin() {
        underWay++;
        begun++;
    }

    synchronized void end() {
        underWay--;
        notifyAll();
    }

    /** Zero would be for ever, and less than a millisecond is zero. */
    private static long atLeastOneMilli(Deadline end) {
        return end.remaining().toMillis() + 1;
    }
}
