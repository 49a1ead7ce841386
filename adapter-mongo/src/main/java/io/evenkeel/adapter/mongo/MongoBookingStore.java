package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/**
 * Books in MongoDB. Safe for any thread and any number of servers: a session, what it holds, the marks on its days and the
 * answer to its request are one document, so one write is all of them or none; unique indexes over what is held and over the
 * keys of requests refuse the second of two writers, whatever either of them has read.
 */
final class MongoBookingStore implements BookingStore {

    private final MongoAccess access;
    private final SessionCounter counter;

    MongoBookingStore(MongoAccess access, SessionCounter counter) {
        this.access = access;
        this.counter = counter;
    }

    @Override
    public WriteOutcome write(SessionWrite write, Deadline deadline) {
        SessionDocuments.requireStorable(write.session());
        RepeatableRequest request = write.request();
        if (request != null) {
            KeptAnswers.requireStorable(request);
        }
        return new SessionBooking(access, counter, write, deadline).write();
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        Document session = access.call(
                "look up an answer",
                deadline,
                database -> database.getCollection(MongoSchema.SESSIONS)
                        .find(Filters.eq(SessionDocuments.REQUESTS, KeptAnswers.text(key)))
                        .projection(Projections.include(SessionDocuments.ANSWERS))
                        .first());
        return Optional.ofNullable(session).flatMap(found -> KeptAnswers.find(found, key));
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        return new ExpiredAnswers(access, MongoSchema.SESSIONS, now, deadline).forget();
    }
}
