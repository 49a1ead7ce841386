package io.evenkeel.adapter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.time.Deadline;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The data version: one document that counts how many batches began and how many ended their writes. The version is the
 * sum of both, so it grows before the first write of a batch and again after the last one, before the acknowledgement.
 *
 * <p>Why twice. A count only before would let a reader take the new version, read the old sessions, and hold them valid
 * after the acknowledgement. A count only after leaves no trace of a writer that dies between its writes and the count:
 * the repeated import would find every session as it should be, count nothing, and acknowledge beside answers that were
 * computed before. Here such a writer leaves more batches begun than ended, and whoever then finds nothing to
 * write counts on before acknowledging. So an answer computed before an acknowledged write never keeps its version.
 *
 * <p>What remains: a batch that failed or whose writer died is not acknowledged, and yet some of its writes may be in. An
 * answer computed between its beginning and those writes stays valid until the next change or repeat. And the
 * difference is never made good, as nobody can tell a dead writer from a slow one: from then on each batch that
 * finds nothing to write makes caches forget once, which costs time but is never wrong.
 */
final class SessionCounter {

    private static final String ID = "sessions";
    private static final String BEGUN = "begun";
    private static final String ENDED = "ended";
    private static final Bson THIS = Filters.eq(ID);

    private final MongoAccess access;

    SessionCounter(MongoAccess access) {
        this.access = access;
    }

    static Document atZero() {
        return new Document("_id", ID).append(BEGUN, 0L).append(ENDED, 0L);
    }

    long read(Deadline deadline) {
        Document counter =
                access.call("read the data version", deadline, database -> find(database, ReadConcern.MAJORITY));
        return counter == null ? 0 : FieldReader.map(MongoSchema.META, counter, SessionCounter::sum);
    }

    /** Before the first write of a batch. */
    void begin(Deadline deadline) {
        increase(Updates.inc(BEGUN, 1L), deadline);
    }

    /** After the last write of a batch, all of them acknowledged. */
    void end(Deadline deadline) {
        increase(Updates.inc(ENDED, 1L), deadline);
    }

    /**
     * Before a batch is acknowledged that found all as it should be. When other batches are under way, or were given up,
     * what it found may be theirs and neither counted nor durable yet; this counts on, and because the count is
     * acknowledged by the majority, so is every write before it.
     */
    void confirm(Deadline deadline) {
        Document counter =
                access.call("read the data version", deadline, database -> find(database, ReadConcern.LOCAL));
        if (counter != null && FieldReader.map(MongoSchema.META, counter, SessionCounter::isOpen)) {
            increase(Updates.combine(Updates.inc(BEGUN, 1L), Updates.inc(ENDED, 1L)), deadline);
        }
    }

    private void increase(Bson update, Deadline deadline) {
        access.call(
                "count the data version up",
                deadline,
                database -> collection(database).updateOne(THIS, update, new UpdateOptions().upsert(true)));
    }

    private static @Nullable Document find(MongoDatabase database, ReadConcern concern) {
        return collection(database).withReadConcern(concern).find(THIS).first();
    }

    private static MongoCollection<Document> collection(MongoDatabase database) {
        return database.getCollection(MongoSchema.META);
    }

    private static long sum(FieldReader counter) {
        return counter.number(BEGUN) + counter.number(ENDED);
    }

    private static boolean isOpen(FieldReader counter) {
        return counter.number(BEGUN) > counter.number(ENDED);
    }
}
