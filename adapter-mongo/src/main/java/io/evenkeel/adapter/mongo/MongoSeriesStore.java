package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesPosition;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps series in MongoDB. Safe for any thread and any number of servers: a series and the answers to the requests that
 * changed it are one document, so one conditional write is both or none; a unique index over the keys of requests refuses
 * the second of two writers, whatever either of them has read.
 */
final class MongoSeriesStore implements SeriesStore {

    private static final int CHUNK = 500;

    private final MongoAccess access;

    MongoSeriesStore(MongoAccess access) {
        this.access = access;
    }

    @Override
    public Optional<Series> find(SeriesId id, Deadline deadline) {
        Document document = access.call(
                "find a series",
                deadline,
                database -> database.getCollection(MongoSchema.SERIES)
                        .find(SeriesDocuments.is(id))
                        .projection(SeriesDocuments.CONTENT)
                        .first());
        return Optional.ofNullable(document).map(SeriesDocuments::toSeries);
    }

    @Override
    public List<Series> page(SeriesPageQuery query, Deadline deadline) {
        List<Document> page = access.call(
                "list series",
                deadline,
                database -> database.getCollection(MongoSchema.SERIES)
                        .find(after(query.after()))
                        .projection(SeriesDocuments.CONTENT)
                        .sort(Sorts.ascending(SeriesDocuments.START, SessionDocuments.ID))
                        .limit(query.limit())
                        .batchSize(query.limit() + 1)
                        .into(new ArrayList<>()));
        return page.stream().map(SeriesDocuments::toSeries).toList();
    }

    @Override
    public EditOutcome<Series> save(SeriesWrite write, Deadline deadline) {
        return new SeriesEditing(access, write.request(), deadline).save(write);
    }

    @Override
    public EditOutcome<Series> remove(SeriesRemoval removal, Deadline deadline) {
        return new SeriesEditing(access, removal.request(), deadline).remove(removal);
    }

    @Override
    public List<Session> booked(Collection<ExternalKey> keys, Deadline deadline) {
        access.requireTime("find booked instances", deadline);
        List<String> texts = keys.stream().distinct().map(ExternalKeyText::of).toList();
        List<Session> booked = new ArrayList<>();
        for (List<String> chunk : Chunks.of(texts, CHUNK)) {
            List<Document> found = access.call(
                    "find booked instances",
                    deadline,
                    database -> database.getCollection(MongoSchema.SESSIONS)
                            .find(Filters.in(SessionDocuments.KEY, chunk))
                            .projection(SessionDocuments.SESSION_ALONE)
                            .batchSize(CHUNK + 1)
                            .into(new ArrayList<>()));
            found.forEach(document -> booked.add(SessionDocuments.toSession(document)));
        }
        return booked;
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        Document series = access.call(
                "look up an answer",
                deadline,
                database -> database.getCollection(MongoSchema.SERIES)
                        .find(Filters.eq(SessionDocuments.REQUESTS, KeptAnswers.text(key)))
                        .projection(Projections.include(SessionDocuments.ANSWERS))
                        .first());
        return Optional.ofNullable(series).flatMap(found -> KeptAnswers.find(MongoSchema.SERIES, found, key));
    }

    /** With its last answer a removed series goes for good. */
    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        long forgotten = new ExpiredAnswers(access, MongoSchema.SERIES, now, deadline).forget();
        Bson spent = Filters.and(
                Filters.exists(SeriesDocuments.START, false), Filters.exists(SessionDocuments.REQUESTS, false));
        access.call(
                "forget answers",
                deadline,
                database -> database.getCollection(MongoSchema.SERIES).deleteMany(spent));
        return forgotten;
    }

    private static Bson after(@Nullable SeriesPosition position) {
        if (position == null) {
            return SeriesDocuments.IS_THERE;
        }
        long start = SeriesDocuments.second(position.start());
        return Filters.or(
                Filters.gt(SeriesDocuments.START, start),
                Filters.and(
                        Filters.eq(SeriesDocuments.START, start),
                        Filters.gt(SessionDocuments.ID, position.id().value())));
    }
}
