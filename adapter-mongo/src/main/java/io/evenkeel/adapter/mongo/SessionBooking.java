package io.evenkeel.adapter.mongo;

import com.mongodb.MongoServerException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One call of {@code write}: look, decide, write one document on condition that it is still so, and look again where another
 * writer was faster. Made for one call, on one thread.
 *
 * <p>A write that the server refuses for a key that is there already is not asked which key it was: to look again tells,
 * and tells how it is by then. A refusal may be due to the very request at hand, which another server is carrying out or
 * whose answer was lost; so its key is looked up once more after the reading that the refusal rests on.
 *
 * <p>Read concern and counting are those of {@link SessionUpsert}.
 */
final class SessionBooking {

    /** Each attempt that fails means that another writer got through or left, so this many in a row is a storm. */
    private static final int MAX_ATTEMPTS = 50;

    private static final String WHAT = "store a session";

    private final MongoAccess access;
    private final SessionCounter counter;
    private final SessionWrite write;
    private final Deadline deadline;
    private boolean begun;

    SessionBooking(MongoAccess access, SessionCounter counter, SessionWrite write, Deadline deadline) {
        this.access = access;
        this.counter = counter;
        this.write = write;
        this.deadline = deadline;
    }

    WriteOutcome write() {
        WriteOutcome outcome = decided();
        if (begun) {
            counter.end(deadline);
        } else if (outcome instanceof WriteOutcome.Replayed) {
            counter.confirm(deadline);
        }
        return outcome;
    }

    private WriteOutcome decided() {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            int number = attempt;
            Optional<WriteOutcome> outcome = repeated().or(() -> attempt(number));
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw access.failures()
                .conflict(WHAT, "other writers came first " + MAX_ATTEMPTS + " times in a row; nothing was written");
    }

    /** @return empty when another writer was faster */
    private Optional<WriteOutcome> attempt(int number) {
        StoredSession stored = find(Filters.eq(write.session().id().value()));
        Optional<WriteOutcome> contradiction = contradiction(stored);
        if (contradiction.isPresent()) {
            return contradiction.map(this::unlessRepeated);
        }
        if (stored == null) {
            return hold(null, write.result(), number);
        }
        Session before = stored.session();
        Session after = write.result().withExternalKey(before.externalKey());
        return Claims.holdTheSame(before, after)
                ? store(new SessionEffect(before, after, stored.claims(), write.request()))
                : hold(before, after, number);
    }

    private Optional<WriteOutcome> contradiction(@Nullable StoredSession stored) {
        if (write.isNew()) {
            return stored != null || keyIsKnown() ? Optional.of(new WriteOutcome.Taken()) : Optional.empty();
        }
        if (stored == null) {
            return Optional.of(new WriteOutcome.Missing());
        }
        return stored.session().version() == write.session().version()
                ? Optional.empty()
                : Optional.of(new WriteOutcome.Stale(stored.session()));
    }

    private Optional<WriteOutcome> hold(@Nullable Session before, Session after, int number) {
        LaneSearch lanes = LaneSearch.begin(access, after, write.roster(), number, deadline);
        return lanes.choose()
                .match(
                        granted -> store(
                                new SessionEffect(before, after, ClaimTexts.of(granted.claims()), write.request())),
                        taken -> lanes.confirm(taken.key(), deadline).map(this::unlessRepeated),
                        tooLong -> {
                            throw new IllegalArgumentException("a session of more than 24 hours cannot be booked, but "
                                    + after.id().value() + " is planned for " + after.planned());
                        });
    }

    private Optional<WriteOutcome> store(SessionEffect effect) {
        if (!begun) {
            counter.begin(deadline);
            begun = true;
        }
        boolean stored = access.call(
                WHAT, deadline, database -> takesEffect(database.getCollection(MongoSchema.SESSIONS), effect));
        return stored ? Optional.of(new WriteOutcome.Written(effect.after())) : Optional.empty();
    }

    private static boolean takesEffect(MongoCollection<Document> sessions, SessionEffect effect) {
        try {
            if (effect.isNew()) {
                sessions.insertOne(effect.document());
                return true;
            }
            return sessions.updateOne(effect.condition(), effect.update()).getMatchedCount() == 1;
        } catch (MongoServerException e) {
            if (!MongoFailures.isDuplicateKey(e)) {
                throw e;
            }
            return false;
        }
    }

    private WriteOutcome unlessRepeated(WriteOutcome refusal) {
        return repeated().orElse(refusal);
    }

    private Optional<WriteOutcome> repeated() {
        RepeatableRequest request = write.request();
        if (request == null) {
            return Optional.empty();
        }
        Document session = first(
                Filters.eq(SessionDocuments.REQUESTS, KeptAnswers.text(request.key())),
                Projections.include(SessionDocuments.ANSWERS));
        return Optional.ofNullable(session)
                .flatMap(found -> KeptAnswers.find(found, request.key()))
                .map(kept -> kept.bodyHash().equals(request.answer().bodyHash())
                        ? new WriteOutcome.Replayed(kept.answer())
                        : new WriteOutcome.KeyReused());
    }

    private boolean keyIsKnown() {
        ExternalKey key = write.session().externalKey();
        return key != null
                && first(
                                Filters.eq(SessionDocuments.KEY, ExternalKeyText.of(key)),
                                Projections.include(SessionDocuments.ID))
                        != null;
    }

    private @Nullable StoredSession find(Bson filter) {
        Document document = first(filter, StoredSession.FIELDS);
        return document == null ? null : StoredSession.of(document);
    }

    private @Nullable Document first(Bson filter, Bson fields) {
        return access.call(
                WHAT,
                deadline,
                database -> database.getCollection(MongoSchema.SESSIONS)
                        .withReadConcern(ReadConcern.LOCAL)
                        .find(filter)
                        .projection(fields)
                        .first());
    }
}
