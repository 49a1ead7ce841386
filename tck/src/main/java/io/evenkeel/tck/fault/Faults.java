package io.evenkeel.tck.fault;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The failures that a faulty port will show, in order; none when the list is used up. Safe for any thread. */
public final class Faults {

    private final Queue<Supplier<? extends RuntimeException>> planned = new ArrayDeque<>();
    private @Nullable Supplier<? extends RuntimeException> permanent;
    private int calls;

    /** The next {@code times} calls fail. */
    public synchronized void failNext(int times, Supplier<? extends RuntimeException> failure) {
        for (int i = 0; i < times; i++) {
            planned.add(failure);
        }
    }

    /** Every call fails until {@link #heal()}. */
    public synchronized void failAlways(Supplier<? extends RuntimeException> failure) {
        permanent = failure;
    }

    /** From now on nothing fails. */
    public synchronized void heal() {
        planned.clear();
        permanent = null;
    }

    /** How many calls reached the port, the failed ones included. */
    public synchronized int calls() {
        return calls;
    }

    synchronized void strike() {
        calls++;
        Supplier<? extends RuntimeException> failure = planned.isEmpty() ? permanent : planned.remove();
        if (failure != null) {
            throw failure.get();
        }
    }
}
