package io.evenkeel.adapter.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.evenkeel.application.time.Deadline;
import java.util.function.Function;
import org.bson.BSONException;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * The one way to the database: nothing is sent after the deadline, each command has what is left of it, and what the
 * driver throws leaves as a {@code StoreException}. Safe for any thread.
 *
 * <p>The first call prepares the database, so that no store can be used without its unique indexes, and a server may
 * start before its database does.
 */
final class MongoAccess {

    private static final long LONGEST_MILLIS = Integer.MAX_VALUE;

    private final MongoDatabase database;
    private final MongoFailures failures;
    private volatile boolean prepared;

    MongoAccess(MongoDatabase database, MongoFailures failures) {
        this.database = database;
        this.failures = failures;
    }

    /** Makes and checks what the stores rely on, unless that was done before. */
    void prepare(Deadline deadline) {
        if (!prepared) {
            MongoSchema.prepare(this, deadline);
            prepared = true;
        }
    }

    /** Runs one command on the prepared database. */
    <T extends @Nullable Object> T call(String what, Deadline deadline, Function<MongoDatabase, T> command) {
        prepare(deadline);
        return callUnprepared(what, deadline, command);
    }

    <T extends @Nullable Object> T callUnprepared(String what, Deadline deadline, Function<MongoDatabase, T> command) {
        requireTime(what, deadline);
        try {
            return command.apply(database.withTimeout(millisLeft(deadline), MILLISECONDS));
        } catch (MongoException | BSONException | CodecConfigurationException e) {
            throw failures.of(what, e, deadline);
        }
    }

    /** For work between commands. */
    void requireTime(String what, Deadline deadline) {
        if (deadline.isExpired()) {
            throw failures.expired(what);
        }
    }

    MongoFailures failures() {
        return failures;
    }

    // 0 would mean no limit at all, and a server takes no more than 32 bits.
    private static long millisLeft(Deadline deadline) {
        return Math.max(1, Math.min(LONGEST_MILLIS, deadline.remaining().toMillis()));
    }
}
