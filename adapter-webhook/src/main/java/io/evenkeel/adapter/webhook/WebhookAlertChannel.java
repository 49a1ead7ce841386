package io.evenkeel.adapter.webhook;

import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertChannel;
import io.evenkeel.application.port.out.UndeliveredAlert;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * Posts alerts to a webhook, one after the other, on a thread of its own. Whoever raises one waits for nothing: alerts wait in a
 * bounded queue. What fails is tried again, after waits with full jitter that double up to a minute; what is refused, fails too
 * often, finds no room or is still waiting at the end of the process is a dead letter. Safe for any thread.
 */
public final class WebhookAlertChannel implements AlertChannel, AutoCloseable {

    static final int MOST_WAITING = 100;

    /** With the waits between them these take up to three minutes: a receiver that starts again is back by then. */
    static final int MOST_ATTEMPTS = 8;

    private static final Duration ONE_ATTEMPT = Duration.ofSeconds(5);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration TO_END = Duration.ofSeconds(2);

    private final Webhook webhook;
    private final Pause pause;
    private final DoubleSupplier random;
    private final Consumer<UndeliveredAlert> givenUp;
    private final BlockingQueue<Alert> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final DeadLetters deadLetters = new DeadLetters();
    private final AtomicLong delivered = new AtomicLong();
    private final Thread thread;
    private volatile boolean failing;

    WebhookAlertChannel(Webhook webhook, Pause pause, DoubleSupplier random, Consumer<UndeliveredAlert> givenUp) {
        this.webhook = webhook;
        this.pause = pause;
        this.random = random;
        this.givenUp = givenUp;
        this.thread = new Thread(this::run, "alerts");
        thread.setDaemon(true);
    }

    /**
     * Delivers from now on.
     *
     * @param address http or https; may hold a secret
     * @param pause waits before another try
     * @param random from 0 to 1, for how long it waits
     * @param givenUp hears of each dead letter; must not throw
     */
    public static WebhookAlertChannel start(
            URI address, Pause pause, DoubleSupplier random, Consumer<UndeliveredAlert> givenUp) {
        return start(new Webhook(address, ONE_ATTEMPT), pause, random, givenUp);
    }

    static WebhookAlertChannel start(
            Webhook webhook, Pause pause, DoubleSupplier random, Consumer<UndeliveredAlert> givenUp) {
        WebhookAlertChannel channel = new WebhookAlertChannel(webhook, pause, random, givenUp);
        channel.thread.start();
        return channel;
    }

    @Override
    public void raise(Alert alert) {
        if (!waiting.offer(alert)) {
            giveUp(alert, "too many alerts were waiting", 0);
        } else if (!thread.isAlive() && waiting.remove(alert)) {
            giveUp(alert, "the server ended", 0);
        }
    }

    @Override
    public List<UndeliveredAlert> undelivered() {
        return deadLetters.list();
    }

    /** Whether the last alert could not be delivered. */
    public boolean isFailing() {
        return failing;
    }

    /** How many alerts wait for those before them. */
    public int waiting() {
        return waiting.size();
    }

    /** How many alerts arrived. */
    public long delivered() {
        return delivered.get();
    }

    /** How many alerts were given up. */
    public long givenUp() {
        return deadLetters.count();
    }

    /** What has not arrived by now is given up; waits for the end of that, but not for long. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(TO_END.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                deliver(waiting.take());
            }
        } catch (InterruptedException closing) {
            for (Alert left = waiting.poll(); left != null; left = waiting.poll()) {
                giveUp(left, "the server ended", 0);
            }
        }
    }

    private void deliver(Alert alert) throws InterruptedException {
        int attempt = 0;
        try {
            while (true) {
                attempt++;
                Attempt result = webhook.post(alert);
                if (result.isDelivered()) {
                    failing = false;
                    delivered.incrementAndGet();
                    return;
                }
                if (attempt == MOST_ATTEMPTS || !result.isWorthAnother()) {
                    giveUp(alert, result.cause(), attempt);
                    return;
                }
                pause.during(wait(attempt, result.notBefore()));
            }
        } catch (InterruptedException closing) {
            giveUp(alert, "the server ended", attempt);
            throw closing;
        } catch (RuntimeException bug) {
            // One alert must not end the delivery of all others.
            giveUp(alert, bug.getClass().getSimpleName(), attempt);
        }
    }

    private void giveUp(Alert alert, String cause, int attempts) {
        failing = true;
        UndeliveredAlert undelivered = new UndeliveredAlert(alert, cause, attempts);
        deadLetters.add(undelivered);
        givenUp.accept(undelivered);
    }

    private Duration wait(int attempt, Duration notBefore) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << (attempt - 1));
        Duration longest = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        return notBefore.plusNanos((long) (random.getAsDouble() * longest.toNanos()));
    }
}
