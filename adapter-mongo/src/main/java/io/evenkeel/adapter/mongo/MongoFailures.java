package io.evenkeel.adapter.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the driver throws into the store's own errors.
 *
 * <p>The texts are made here from the place, the operation and the kind of failure: the driver's own may quote the URL,
 * a user name or what is stored. They remain in the cause.
 */
final class MongoFailures {

    static final int DUPLICATE_KEY = 11_000;

    private static final int MAX_TIME_EXPIRED = 50;
    /** The driver gives up as soon as what is left is shorter than the fastest answer it has seen. */
    private static final Duration ROUND_TRIP = Duration.ofMillis(100);

    private static final int WRITE_CONFLICT = 112;
    private static final Set<Integer> ANOTHER_INDEX_OF_THAT_NAME = Set.of(85, 86);

    private final MongoUrl place;

    MongoFailures(MongoUrl place) {
        this.place = place;
    }

    /** What to throw when a call to the driver failed. */
    StoreException of(String what, RuntimeException failure, Deadline deadline) {
        if (failure instanceof MongoInterruptedException) {
            Thread.currentThread().interrupt();
            return new StoreException.Unavailable(text(what, "the thread was interrupted"), failure);
        }
        if (!(failure instanceof MongoException mongo)) {
            return corrupt(what, "a document cannot be written or read", failure);
        }
        if (isConflict(mongo)) {
            return new StoreException.Conflict(text(what, "somebody else changed the same thing"), mongo);
        }
        if (ANOTHER_INDEX_OF_THAT_NAME.contains(mongo.getCode())) {
            return corrupt(what, "it has an index of that name or key with other options; drop that one", mongo);
        }
        if (isTimeout(mongo, deadline) || deadline.isExpired()) {
            return new StoreException.TimedOut(text(what, "the deadline passed first" + kind(mongo)), mongo);
        }
        return new StoreException.Unavailable(text(what, reason(mongo) + kind(mongo)), mongo);
    }

    /** Nothing was sent, for it was too late already. */
    StoreException.TimedOut expired(String what) {
        return new StoreException.TimedOut(text(what, "the deadline had passed before it was sent"), null);
    }

    StoreException.Conflict conflict(String what, String reason) {
        return new StoreException.Conflict(text(what, reason), null);
    }

    StoreException.Unavailable unavailable(String what, String reason) {
        return new StoreException.Unavailable(text(what, reason), null);
    }

    StoreException.Corrupt corrupt(String what, String reason, @Nullable Throwable cause) {
        return new StoreException.Corrupt(text(what, reason), cause);
    }

    /** @throws MongoBulkWriteException the same, when it is about anything but ids and names that were there already */
    static void requireDuplicateKeysAlone(MongoBulkWriteException failure) {
        if (failure.getWriteConcernError() != null
                || failure.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
            throw failure;
        }
    }

    /** Whether one write was refused because an id or a unique value was there already. */
    static boolean isDuplicateKey(MongoException failure) {
        return !(failure instanceof MongoBulkWriteException) && failure.getCode() == DUPLICATE_KEY;
    }

    /** Whether one write took effect, which it did not when an id or a unique value was there already. */
    static boolean unlessDuplicateKey(BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } catch (MongoException e) {
            if (!isDuplicateKey(e)) {
                throw e;
            }
            return false;
        }
    }

    private String text(String what, String reason) {
        return "could not " + what + " in " + place + ": " + reason;
    }

    // Of a bulk write others may have taken effect, which a Conflict denies; who writes in bulk looks at its errors.
    private static boolean isConflict(MongoException failure) {
        return !(failure instanceof MongoBulkWriteException)
                && (isDuplicateKey(failure) || failure.getCode() == WRITE_CONFLICT);
    }

    // With time left, what the driver calls a timeout is one of its own limits: it found no server or no connection.
    private static boolean isTimeout(MongoException failure, Deadline deadline) {
        return (failure instanceof MongoOperationTimeoutException
                        && deadline.remaining().compareTo(ROUND_TRIP) < 0)
                || failure instanceof MongoExecutionTimeoutException
                || failure.getCode() == MAX_TIME_EXPIRED
                || (failure instanceof MongoBulkWriteException bulk
                        && bulk.getWriteErrors().stream().anyMatch(error -> error.getCode() == MAX_TIME_EXPIRED));
    }

    private static String reason(MongoException failure) {
        return failure instanceof MongoSecurityException
                ? "it refused the user name or the password"
                : "it cannot be reached or refuses to work";
    }

    private static String kind(MongoException failure) {
        return failure.getCode() > 0 ? " (code " + failure.getCode() + ")" : "";
    }
}
