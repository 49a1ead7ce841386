package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Computations that are under way. Whoever wants what is being computed already waits for it, and computes nothing. One of older
 * data is another computation: what was written before somebody asked is in the answer. Safe for any thread.
 */
final class Flights {

    /** What is computed, and of which data. */
    record Key(StatisticsRequest request, long dataVersion) {}

    private final Map<Key, CompletableFuture<StatisticsOutcome>> underWay = new ConcurrentHashMap<>();

    /**
     * Computes on the thread that asks, unless somebody does already.
     *
     * @return null when somebody does
     */
    @Nullable
    StatisticsOutcome lead(Key key, Supplier<StatisticsOutcome> computation) {
        CompletableFuture<StatisticsOutcome> own = new CompletableFuture<>();
        if (underWay.putIfAbsent(key, own) != null) {
            return null;
        }
        try {
            StatisticsOutcome outcome = computation.get();
            own.complete(outcome);
            return outcome;
        } catch (RuntimeException | Error failed) {
            own.completeExceptionally(failed);
            throw failed;
        } finally {
            underWay.remove(key, own);
        }
    }

    /**
     * Waits for the one who computes.
     *
     * @return null when nobody does any more
     * @throws StoreException when the computation failed so, or the deadline passed first
     */
    @Nullable
    StatisticsOutcome follow(Key key, Deadline deadline) {
        CompletableFuture<StatisticsOutcome> flight = underWay.get(key);
        if (flight == null) {
            return null;
        }
        try {
            return flight.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new StoreException.TimedOut("the deadline passed while another request computed the same", late);
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new StoreException.Unavailable("interrupted while another request computed the same", unwanted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StoreException.Unavailable unavailable) {
                throw unavailable;
            }
            // A deadline that was shorter, or a bug: whoever waited finds out alone.
            return null;
        }
    }
}
