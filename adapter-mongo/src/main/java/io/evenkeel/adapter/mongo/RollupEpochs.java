package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.Fingerprint;
import java.util.OptionalLong;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Of which rules the cells are, and since when: one document, whose number grows each time that the rules become others.
 * Safe for any thread.
 *
 * <p>A generation of a day ({@link #first}) tells the epoch in which it was folded, and no cells of an earlier epoch are
 * ever read. So one write forgets every day at once, and a fold that began under other rules, however late it ends, brings
 * nothing back, not even the cells of a day that had none.
 */
final class RollupEpochs {

    private static final String ID = "rollups";
    private static final String EPOCH = "epoch";
    private static final String FINGERPRINT = "fingerprint";

    /** Each lost race means that another server, with other rules, was faster. */
    private static final int MAX_ATTEMPTS = 20;

    /** Leaves 32 bits for the folds of a day and 31 for the changes of rules. */
    private static final int FOLD_BITS = 32;

    private final MongoAccess access;

    RollupEpochs(MongoAccess access) {
        this.access = access;
    }

    /** Before the first fold of all: of no rules. */
    static Document atFirst() {
        return new Document("_id", ID).append(EPOCH, 0L);
    }

    /** The lowest generation of an epoch: that of a day which was not folded in it. */
    static long first(long epoch) {
        return epoch << FOLD_BITS;
    }

    /** The epoch of a generation. */
    static long of(long generation) {
        return generation >>> FOLD_BITS;
    }

    /** The present epoch, when it is one of these rules. */
    OptionalLong present(Fingerprint fingerprint, Deadline deadline) {
        return present(find(deadline), fingerprint);
    }

    /** The present epoch of these rules, which begins now when the cells were those of others. */
    long enter(Fingerprint fingerprint, Deadline deadline) {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            Document found = find(deadline);
            OptionalLong present = present(found, fingerprint);
            if (present.isPresent()) {
                return present.getAsLong();
            }
            change(epoch(found), fingerprint, deadline);
        }
        throw access.failures().conflict("begin a fold", "servers with other rules fold the same days");
    }

    private void change(long before, Fingerprint fingerprint, Deadline deadline) {
        access.call(
                "forget the cells of other rules",
                deadline,
                database -> database.getCollection(MongoSchema.META)
                        .updateOne(
                                Filters.and(Filters.eq(ID), Filters.eq(EPOCH, before)),
                                Updates.combine(
                                        Updates.set(EPOCH, before + 1),
                                        Updates.set(FINGERPRINT, fingerprint.value()))));
    }

    private @Nullable Document find(Deadline deadline) {
        return access.call(
                "read the rules of the cells",
                deadline,
                database -> database.getCollection(MongoSchema.META)
                        .find(Filters.eq(ID))
                        .first());
    }

    private static OptionalLong present(@Nullable Document found, Fingerprint fingerprint) {
        return found != null && fingerprint.value().equals(found.get(FINGERPRINT))
                ? OptionalLong.of(epoch(found))
                : OptionalLong.empty();
    }

    private static long epoch(@Nullable Document found) {
        return found == null ? 0 : FieldReader.map(MongoSchema.META, found, fields -> fields.number(EPOCH));
    }
}
