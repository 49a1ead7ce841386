package io.evenkeel.adapter.auth;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few work at once, a few wait for a while in the order of their coming, and refuses the rest. Safe for any thread. */
final class Turns {

    private final Semaphore places;
    private final Semaphore turns;
    private final Duration longestWait;

    Turns(int atOnce, int waiting, Duration longestWait) {
        this.places = new Semaphore(atOnce + waiting);
        this.turns = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /**
     * Works when its turn comes.
     *
     * @throws StoreException.TimedOut when the deadline passed first
     * @throws StoreException.Unavailable when too many wait, or it waited for too long
     */
    <T> T take(Deadline deadline, Supplier<T> work) {
        if (deadline.isExpired()) {
            throw new StoreException.TimedOut("the deadline passed before a password was hashed", null);
        }
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            await(deadline.atMost(longestWait), deadline);
            try {
                return work.get();
            } finally {
                turns.release();
            }
        } finally {
            places.release();
        }
    }

    private void await(Deadline wait, Deadline deadline) {
        boolean hasTurn;
        try {
            hasTurn = turns.tryAcquire(wait.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException.Unavailable("interrupted while waiting to hash a password", interrupted);
        }
        if (!hasTurn) {
            throw deadline.isExpired()
                    ? new StoreException.TimedOut("the deadline passed while passwords of others were hashed", null)
                    : busy();
        }
    }

    private static StoreException busy() {
        return new StoreException.Unavailable("too many passwords are being hashed; try again in a moment", null);
    }
}
