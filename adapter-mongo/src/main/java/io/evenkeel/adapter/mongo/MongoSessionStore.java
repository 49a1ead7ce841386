package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Sessions in MongoDB, one document each. Safe for any thread and any number of servers.
 *
 * <p><b>A batch is not atomic here.</b> Each session is, and so is each condition it was written on; the batch is not,
 * because that takes transactions, which a MongoDB without a replica set does not have. What cannot be stored is
 * refused before the first write. After that a batch can end half way only when the store fails, the deadline passes or
 * the process dies, never with an acknowledgement. The sessions already stored are seen by readers, and stay. A repeat
 * of the same batch converges: a session is known by its external key or id, so those already stored are found as they
 * should be, left alone and counted as unchanged, and the others are stored. Several servers that import the same file
 * at once end with the same sessions.
 *
 * <p>A scan reads page after page, each from where the last one ended, and holds no cursor: closing one at a server that
 * hangs waits for the whole time limit once more, and a visitor may take its time.
 * It sees each session that does not change while it runs. One that is moved meanwhile may be seen twice or not
 * at all; the data version tells that it was.
 */
final class MongoSessionStore implements SessionStore {

    /** Some 300 kB: constant memory, and few round trips. */
    private static final int PAGE = 1_000;

    private static final Bson IN_ORDER = Sorts.ascending(SessionDocuments.START, SessionDocuments.ID);

    private final MongoAccess access;
    private final SessionCounter counter;

    MongoSessionStore(MongoAccess access, SessionCounter counter) {
        this.access = access;
        this.counter = counter;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        List<Session> sessions = List.copyOf(batch);
        sessions.forEach(SessionDocuments::requireStorable);
        return new SessionUpsert(access, counter, roster, deadline).store(sessions);
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        Document document = access.call(
                "find a session",
                deadline,
                database -> database.getCollection(MongoSchema.SESSIONS)
                        .find(Filters.eq(id.value()))
                        .projection(SessionDocuments.SESSION_ALONE)
                        .first());
        return Optional.ofNullable(document).map(SessionDocuments::toSession);
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        String what = "scan sessions";
        Bson remaining = filter(scan);
        List<Document> page;
        do {
            page = page(what, remaining, PAGE, deadline);
            for (Document document : page) {
                access.requireTime(what, deadline);
                visitor.accept(SessionDocuments.toSession(document));
            }
            remaining =
                    page.isEmpty() ? remaining : Filters.and(filter(scan), after(position(page.get(page.size() - 1))));
        } while (page.size() == PAGE);
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        Bson filter =
                query.after() == null ? filter(query.scan()) : Filters.and(filter(query.scan()), after(query.after()));
        return page("read a page of sessions", filter, query.limit(), deadline).stream()
                .map(SessionDocuments::toSession)
                .toList();
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        Document first = outermost(Sorts.ascending(SessionDocuments.START), deadline);
        Document last = outermost(Sorts.descending(SessionDocuments.START), deadline);
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new PlannedSpan(startSecond(first), startSecond(last)));
    }

    @Override
    public long dataVersion(Deadline deadline) {
        return counter.read(deadline);
    }

    // A batch larger than the limit makes the first answer the whole page, and leaves no cursor to close.
    private List<Document> page(String what, Bson filter, int limit, Deadline deadline) {
        return access.call(
                what,
                deadline,
                database -> database.getCollection(MongoSchema.SESSIONS)
                        .find(filter)
                        .projection(SessionDocuments.SESSION_ALONE)
                        .sort(IN_ORDER)
                        .limit(limit)
                        .batchSize(limit + 1)
                        .into(new ArrayList<>()));
    }

    // The first condition alone bounds the index; the second leaves out the equal starts that were handed over.
    private static Bson after(SessionPosition last) {
        Instant start = Instant.ofEpochSecond(last.startSecond());
        return Filters.and(
                Filters.gte(SessionDocuments.START, start),
                Filters.or(
                        Filters.gt(SessionDocuments.START, start),
                        Filters.gt(SessionDocuments.ID, last.id().value())));
    }

    private static SessionPosition position(Document document) {
        return new SessionPosition(
                startSecond(document), new SessionId(String.valueOf(document.get(SessionDocuments.ID))));
    }

    private @Nullable Document outermost(Bson order, Deadline deadline) {
        return access.call(
                "find the span of sessions",
                deadline,
                database -> database.getCollection(MongoSchema.SESSIONS)
                        .find()
                        .projection(Projections.include(SessionDocuments.START))
                        .sort(order)
                        .first());
    }

    private static Bson filter(SessionScan scan) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.gte(SessionDocuments.START, storable(scan.startSecondInclusive())));
        conditions.add(Filters.lt(SessionDocuments.START, storable(scan.endSecondExclusive())));
        TrainerId trainer = scan.trainer();
        if (trainer != null) {
            conditions.add(Filters.eq(SessionDocuments.TRAINER, trainer.value()));
        }
        ActivityId activity = scan.activity();
        if (activity != null) {
            conditions.add(Filters.eq(SessionDocuments.ACTIVITY, activity.value()));
        }
        return Filters.and(conditions);
    }

    // What lies outside the calendar selects nothing more, and need not fit into a date.
    private static Instant storable(long epochSecond) {
        return Instant.ofEpochSecond(Math.max(Interval.MIN_SECOND, Math.min(Interval.MAX_SECOND + 1, epochSecond)));
    }

    private static long startSecond(Document document) {
        return FieldReader.map(MongoSchema.SESSIONS, document, fields -> fields.instant(SessionDocuments.START))
                .getEpochSecond();
    }
}
