package io.evenkeel.simulation.time;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tasks on simulated time, of which one runs at a time. Each has a thread, so that it can give its turn away in the middle of
 * anything; who comes next depends on the times alone, and on who asked first. So the same tasks take the same turns each time.
 */
public final class Agenda {

    private final SimulatedClock clock;
    private final Executor threads;
    private final Consumer<Throwable> onDeath;
    private final PriorityQueue<Turn> turns =
            new PriorityQueue<>(Comparator.comparingLong(Turn::atNanos).thenComparingLong(Turn::number));
    private final Semaphore done = new Semaphore(0);
    private long asked;

    /** @param onDeath hears of what a task could not handle */
    public Agenda(SimulatedClock clock, Executor threads, Consumer<Throwable> onDeath) {
        this.clock = clock;
        this.threads = threads;
        this.onDeath = onDeath;
    }

    /** When somebody has a turn, and the word that it has come. */
    private record Turn(long atNanos, long number, Semaphore come) {}

    /** Lets a task begin after some time. Called before {@link #run()}, or by another task. */
    public void start(Runnable task, Duration delay) {
        Turn first = turn(delay);
        threads.execute(() -> {
            first.come().acquireUninterruptibly();
            try {
                task.run();
            } catch (Throwable death) {
                onDeath.accept(death);
            }
            passOn();
        });
    }

    /** The task that calls it waits for some time, and the others have their turns. */
    public void pause(Duration time) {
        Turn next = turn(time);
        if (next.equals(turns.peek())) {
            take();
            return;
        }
        passOn();
        next.come().acquireUninterruptibly();
    }

    /** Runs until no task is left. */
    public void run() {
        passOn();
        done.acquireUninterruptibly();
    }

    private Turn turn(Duration delay) {
        Turn turn = new Turn(clock.nanos() + delay.toNanos(), asked++, new Semaphore(0));
        turns.add(turn);
        return turn;
    }

    /** A semaphore hands what was written before on to whoever acquires it, so nothing here needs a lock. */
    private void passOn() {
        Turn next = take();
        if (next == null) {
            done.release();
        } else {
            next.come().release();
        }
    }

    private @Nullable Turn take() {
        Turn next = turns.poll();
        if (next != null) {
            clock.advanceTo(next.atNanos());
        }
        return next;
    }
}
