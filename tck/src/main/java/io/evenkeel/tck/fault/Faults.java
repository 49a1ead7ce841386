package io.evenkeel.tck.fault;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a faulty port does wrong, and when: it fails before the call, or after it so that only the answer is lost; it is
 * slow, or hangs. Without orders it does nothing wrong. Safe for any thread; one may serve several ports.
 */
public final class Faults {

    /** A deadline may end earlier than it says, so what waits for it looks at it now and then. */
    private static final Duration LONGEST_SLEEP = Duration.ofMillis(20);

    private final Queue<Supplier<? extends RuntimeException>> planned = new ArrayDeque<>();
    private final Queue<Supplier<? extends RuntimeException>> lostAnswers = new ArrayDeque<>();
    private @Nullable Supplier<? extends RuntimeException> permanent;
    private Duration delay = Duration.ZERO;
    private boolean hanging;
    private int spared;
    private CountDownLatch healed = new CountDownLatch(1);
    private int calls;

    /** The next {@code times} calls fail, and have no effect. */
    public synchronized void failNext(int times, Supplier<? extends RuntimeException> failure) {
        for (int i = 0; i < times; i++) {
            planned.add(failure);
        }
    }

    /** Every call fails until {@link #heal()}, and has no effect. */
    public synchronized void failAlways(Supplier<? extends RuntimeException> failure) {
        permanent = failure;
    }

    /** The next {@code times} calls that succeed take effect and fail all the same, as when a connection breaks then. */
    public synchronized void loseAnswers(int times, Supplier<? extends RuntimeException> failure) {
        for (int i = 0; i < times; i++) {
            lostAnswers.add(failure);
        }
    }

    /** Every call waits before it begins until {@link #heal()}; one whose deadline passes meanwhile times out. */
    public synchronized void delay(Duration each) {
        delay = each;
    }

    /** Every call waits for {@link #heal()}, those under way included, or times out with its deadline. */
    public synchronized void hang() {
        hanging = true;
    }

    /** The next {@code times} calls go well, whatever was ordered: so a fault can meet the second call of a use case. */
    public synchronized void spareNext(int times) {
        spared += times;
    }

    /** From now on nothing goes wrong, and what hangs goes on. */
    public synchronized void heal() {
        planned.clear();
        lostAnswers.clear();
        permanent = null;
        delay = Duration.ZERO;
        hanging = false;
        spared = 0;
        healed.countDown();
        healed = new CountDownLatch(1);
    }

    /** How many calls reached the port, the failed ones included. */
    public synchronized int calls() {
        return calls;
    }

    /** Makes a call of a port, with what goes wrong before and after. */
    <T> T around(Deadline deadline, Supplier<T> call) {
        if (isSpared()) {
            return call.get();
        }
        strike();
        await(deadline);
        T answer = call.get();
        loseAnswer();
        return answer;
    }

    void around(Deadline deadline, Runnable call) {
        around(deadline, () -> {
            call.run();
            return true;
        });
    }

    private synchronized boolean isSpared() {
        if (spared == 0) {
            return false;
        }
        spared--;
        calls++;
        return true;
    }

    private synchronized void strike() {
        calls++;
        Supplier<? extends RuntimeException> failure = planned.isEmpty() ? permanent : planned.remove();
        if (failure != null) {
            throw failure.get();
        }
    }

    private synchronized void loseAnswer() {
        Supplier<? extends RuntimeException> failure = lostAnswers.poll();
        if (failure != null) {
            throw failure.get();
        }
    }

    private void await(Deadline deadline) {
        Duration wait;
        CountDownLatch until;
        synchronized (this) {
            wait = hanging ? deadline.remaining() : delay;
            until = healed;
        }
        if (!wait.isZero() && !waited(wait, deadline, until) && deadline.isExpired()) {
            throw new StoreException.TimedOut("the deadline passed while the port did not answer", null);
        }
    }

    /** @return whether it was healed before the time was up */
    private static boolean waited(Duration wait, Deadline deadline, CountDownLatch healed) {
        Deadline wake = deadline.atMost(wait);
        try {
            boolean isHealed = false;
            while (!isHealed && !wake.isExpired()) {
                isHealed = healed.await(wake.atMost(LONGEST_SLEEP).remaining().toNanos(), TimeUnit.NANOSECONDS);
            }
            return isHealed;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException.Unavailable("interrupted while the port did not answer", interrupted);
        }
    }
}
