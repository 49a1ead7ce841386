package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayMark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Marks of writes that no fold has seen, inside the sessions that were written: {@code pending} holds the planned starts
 * before and after. They are starts and not days, so that they mean the same in every zone. Safe for any thread.
 *
 * <p>They are read by the concern of the database, {@code majority}, as the sessions of a fold are afterwards: a fold must not
 * clear the mark of a write that it could not see yet.
 */
final class SessionMarks {

    /** Some 2 MB of an answer. */
    static final int MOST = 20_000;

    private static final int CHUNK = 500;
    private static final Bson MARKS = Projections.include(SessionDocuments.VERSION, SessionDocuments.PENDING);

    /**
     * The state of one session, of which some marks are to be cleared.
     *
     * @param id the session
     * @param version of the session
     */
    private record Writing(String id, long version) {}

    private final MongoAccess access;

    SessionMarks(MongoAccess access) {
        this.access = access;
    }

    /** The marks on a stretch of time; at least {@value #MOST} when there are more sessions than that, but not all then. */
    List<PendingStart> read(TimeSpan span, Deadline deadline) {
        List<Document> sessions = access.call(
                "read the marks of sessions",
                deadline,
                database -> database.getCollection(MongoSchema.SESSIONS)
                        .find(within(span))
                        .projection(MARKS)
                        .limit(MOST)
                        .batchSize(MOST + 1)
                        .into(new ArrayList<>()));
        return sessions.stream()
                .flatMap(session ->
                        FieldReader.map(MongoSchema.SESSIONS, session, fields -> PendingStart.in(fields, span)))
                .toList();
    }

    /** The marked seconds of a stretch of time, however many sessions have marked them. */
    Set<Long> seconds(TimeSpan span, Deadline deadline) {
        List<Instant> starts = access.call(
                "read the marked days",
                deadline,
                database -> database.getCollection(MongoSchema.SESSIONS)
                        .distinct(SessionDocuments.PENDING, within(span), Instant.class)
                        .into(new ArrayList<>()));
        Set<Long> seconds = new HashSet<>();
        starts.stream().map(Instant::getEpochSecond).filter(span::holds).forEach(seconds::add);
        return seconds;
    }

    /** Clears marks, each unless its session was written since. */
    void clear(Collection<DayMark> marks, Deadline deadline) {
        Map<Writing, List<Instant>> starts = marks.stream()
                .map(PendingStart::of)
                .collect(Collectors.groupingBy(
                        start -> new Writing(start.id(), start.version()),
                        Collectors.mapping(start -> Instant.ofEpochSecond(start.second()), Collectors.toList())));
        List<WriteModel<Document>> writes = starts.entrySet().stream()
                .flatMap(entry -> clear(entry.getKey(), entry.getValue()))
                .toList();
        for (List<WriteModel<Document>> chunk : Chunks.of(writes, CHUNK)) {
            access.call(
                    "clear the marks of sessions",
                    deadline,
                    database -> database.getCollection(MongoSchema.SESSIONS)
                            .bulkWrite(chunk, new BulkWriteOptions().ordered(false)));
        }
    }

    /** One of the two takes effect: a session that is pending for other days keeps those, else the field goes. */
    private static Stream<WriteModel<Document>> clear(Writing writing, List<Instant> starts) {
        Bson unchanged = Filters.and(Filters.eq(writing.id()), Filters.eq(SessionDocuments.VERSION, writing.version()));
        Bson others = pendingFor(new Document("$nin", starts));
        return Stream.of(
                new UpdateOneModel<>(Filters.and(unchanged, others), Updates.pullAll(SessionDocuments.PENDING, starts)),
                new UpdateOneModel<>(
                        Filters.and(unchanged, Filters.nor(others)), Updates.unset(SessionDocuments.PENDING)));
    }

    private static Bson within(TimeSpan span) {
        return pendingFor(new Document("$gte", span.start()).append("$lt", span.end()));
    }

    private static Bson pendingFor(Document start) {
        return new Document(SessionDocuments.PENDING, new Document("$elemMatch", start));
    }
}
