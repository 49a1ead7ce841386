package io.evenkeel.bootstrap.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again on a thread of its own, until it is closed. A run that fails is logged, the first of a
 * row of them, and the next run comes all the same: a scheduler by itself would end the work silently.
 */
public final class RecurringWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecurringWork.class);

    private static final Duration TO_END = Duration.ofSeconds(5);

    private final String name;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private volatile boolean failing;

    private RecurringWork(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /**
     * Begins at once.
     *
     * @param name of the thread, and in the log
     * @param pause between the end of a run and the beginning of the next
     */
    public static RecurringWork start(String name, Runnable work, Duration pause) {
        RecurringWork recurring = new RecurringWork(name, work);
        var unused = recurring.thread.scheduleWithFixedDelay(recurring::run, 0, pause.toNanos(), TimeUnit.NANOSECONDS);
        return recurring;
    }

    /** Interrupts a run that is under way and waits for its end, but not for long. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(TO_END.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.atWarn().addKeyValue("work", name).log("is still running, and is left to the end of the process");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the last run failed. */
    public boolean isFailing() {
        return failing;
    }

    private void run() {
        try {
            work.run();
            if (failing) {
                failing = false;
                LOG.atInfo().addKeyValue("work", name).log("succeeds again");
            }
        } catch (Exception failed) {
            report(failed);
        } catch (Error failed) {
            // An error of one run is no reason to leave the work undone for ever either.
            report(failed);
        }
    }

    private void report(Throwable failed) {
        if (!failing && !thread.isShutdown()) {
            failing = true;
            LOG.atWarn().addKeyValue("work", name).setCause(failed).log("failed; it is tried again");
        }
    }
}
