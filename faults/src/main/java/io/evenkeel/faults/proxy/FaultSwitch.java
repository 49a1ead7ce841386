package io.evenkeel.faults.proxy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The fault of the moment. Whoever waits because of one notices when it changes. Safe for any thread. */
final class FaultSwitch {

    /**
     * A fault from when it was set until the next one is.
     *
     * @param turn how many there were before
     */
    record Turn(Fault fault, long turn) {}

    private Turn now = new Turn(Fault.NONE, 0);

    synchronized Turn now() {
        return now;
    }

    synchronized void set(Fault fault) {
        now = new Turn(fault, now.turn() + 1);
        notifyAll();
    }

    /** Waits until the fault is another one. */
    synchronized void awaitEnd(Turn turn) throws InterruptedException {
        while (now.turn() == turn.turn()) {
            wait();
        }
    }

    /** Waits so long, unless the fault changes before. */
    synchronized void pause(Duration time, Turn turn) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0 && now.turn() == turn.turn(); left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
