package io.evenkeel.bootstrap.process;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a process that was told to end: in order while there is time, and by force after that, with a look at what is in
 * the way. Time is monotonic: a clock that is set meanwhile changes nothing.
 */
public final class Shutdown {

    /** How a process ends whose work had to be cut off. */
    public static final int FORCED = 75;

    /** All of it. Whoever waits for the process waits a little longer, and then kills it. */
    public static final Duration WITHIN = Duration.ofSeconds(30);

    /** For what is under way; the rest is for closing what was opened. */
    private static final Duration FOR_CLOSING = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    private final OrderlyEnd end;
    private final Duration within;
    private final MonotonicClock clock;
    private final IntConsumer halt;

    Shutdown(OrderlyEnd end, Duration within, MonotonicClock clock, IntConsumer halt) {
        this.end = end;
        this.within = within;
        this.clock = clock;
        this.halt = halt;
    }

    /**
     * Runs when the process is told to end.
     *
     * @param end what there is to do
     */
    public static void onSignal(OrderlyEnd end, MonotonicClock clock) {
        Shutdown shutdown = new Shutdown(end, WITHIN, clock, Runtime.getRuntime()::halt);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
    }

    /** Does it. Returns when everything has ended in order; else the process ends here. */
    void run() {
        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean isOrderly = new AtomicBoolean();
        Deadline deadline = Deadline.after(within.minus(FOR_CLOSING), clock);
        Thread worker = new Thread(
                () -> {
                    try {
                        isOrderly.set(end.by(deadline));
                    } catch (Exception failed) {
                        LOG.atError().setCause(failed).log("could not end in order");
                    } finally {
                        done.countDown();
                    }
                },
                "shutdown-work");
        worker.setDaemon(true);
        worker.start();
        if (!isDone(done) || !isOrderly.get()) {
            LOG.atError()
                    .addKeyValue("withinSeconds", within.toSeconds())
                    .addKeyValue("threads", ThreadDump.take())
                    .log("ended by force; what was under way is lost");
            halt.accept(FORCED);
        }
    }

    private boolean isDone(CountDownLatch done) {
        try {
            return done.await(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
