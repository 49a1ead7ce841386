package io.evenkeel.adapter.telemetry;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Spans on their way to the collector: a bounded queue, and a thread that sends what is in it, batch by batch. Whoever ends a
 * span waits for nothing: one that finds no room is dropped, and counted. Safe for any thread.
 *
 * <p>The SDK's own queue counts what it drops only for its own metrics, and takes memory by {@code Unsafe}, of which newer
 * versions of Java warn.
 */
final class SpanQueue implements SpanProcessor {

    static final int MOST_WAITING = 2_048;
    static final int MOST_OF_A_BATCH = 512;

    private static final Duration BETWEEN_BATCHES = Duration.ofSeconds(1);
    private static final Duration ONE_BATCH = Duration.ofSeconds(5);

    private final SpanExporter exporter;
    private final Duration toEnd;
    private final Consumer<Boolean> reached;
    private final BlockingQueue<SpanData> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread = new Thread(this::run, "spans");
    private volatile boolean closing;
    private boolean isReached = true;

    /**
     * Sends from now on.
     *
     * @param toEnd how long closing may take
     * @param reached hears when the collector stops taking spans, and when it takes them again; must not throw
     */
    static SpanQueue start(SpanExporter exporter, Duration toEnd, Consumer<Boolean> reached) {
        SpanQueue queue = new SpanQueue(exporter, toEnd, reached);
        queue.thread.start();
        return queue;
    }

    private SpanQueue(SpanExporter exporter, Duration toEnd, Consumer<Boolean> reached) {
        this.exporter = exporter;
        this.toEnd = toEnd;
        this.reached = reached;
        thread.setDaemon(true);
    }

    /** How many spans the collector took. */
    long sent() {
        return sent.get();
    }

    /** How many spans found no room, or did not reach the collector. */
    long dropped() {
        return dropped.get();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        if (closing || !waiting.offer(span.toSpanData())) {
            dropped.incrementAndGet();
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    /** Sends what is left, as far as that is soon done; what is not sent by then is dropped. */
    @Override
    public CompletableResultCode shutdown() {
        closing = true;
        thread.interrupt();
        try {
            thread.join(toEnd.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return exporter.shutdown();
    }

    private void run() {
        List<SpanData> batch = new ArrayList<>();
        try {
            while (!closing) {
                fill(batch);
                send(batch, ONE_BATCH);
                batch = new ArrayList<>();
            }
        } catch (InterruptedException closed) {
            // What is left, also of the batch that was begun, comes now.
        }
        boolean wasInterrupted = Thread.interrupted(); // Else nothing more could be sent.
        waiting.drainTo(batch);
        if (!batch.isEmpty()) {
            send(batch, toEnd);
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** With what comes within a second, or a whole batch sooner. */
    private void fill(List<SpanData> batch) throws InterruptedException {
        batch.add(waiting.take());
        long end = System.nanoTime() + BETWEEN_BATCHES.toNanos();
        while (batch.size() < MOST_OF_A_BATCH && !closing) {
            SpanData next = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                return;
            }
            batch.add(next);
        }
    }

    private void send(List<SpanData> batch, Duration within) {
        boolean isSent = export(batch, within);
        (isSent ? sent : dropped).addAndGet(batch.size());
        if (isSent != isReached) {
            isReached = isSent;
            reached.accept(isSent);
        }
    }

    private boolean export(List<SpanData> batch, Duration within) {
        try {
            return exporter.export(batch)
                    .join(within.toNanos(), TimeUnit.NANOSECONDS)
                    .isSuccess();
        } catch (RuntimeException failed) {
            // One batch must not end the sending of all others; the caller counts it.
            return false;
        }
    }
}
