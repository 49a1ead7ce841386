package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One call that forgets the answers which had expired at a moment, document by document. Of each, the answers and their keys
 * leave in one step, and with the last of them the fields, for an empty list would be a value of its own in the unique
 * index. Not safe for threads.
 */
final class ExpiredAnswers {

    private static final String WHAT = "forget answers";
    private static final int PAGE = 100;
    private static final Bson ANSWERS = Projections.include(SessionDocuments.ANSWERS);

    private static final Bson WITHOUT_ANY =
            Updates.combine(Updates.unset(SessionDocuments.REQUESTS), Updates.unset(SessionDocuments.ANSWERS));

    private final MongoAccess access;
    private final String collection;
    private final Instant now;
    private final Deadline deadline;

    ExpiredAnswers(MongoAccess access, String collection, Instant now, Deadline deadline) {
        this.access = access;
        this.collection = collection;
        this.now = now;
        this.deadline = deadline;
    }

    /** @return how many answers */
    long forget() {
        long forgotten = 0;
        List<Document> page;
        do {
            page = page();
            for (Document document : page) {
                forgotten += forget(document);
            }
        } while (page.size() == PAGE);
        return forgotten;
    }

    private List<Document> page() {
        return access.call(
                WHAT,
                deadline,
                database -> database.getCollection(collection)
                        .find(Filters.lte(KeptAnswers.EXPIRY_PATH, now))
                        .projection(ANSWERS)
                        .limit(PAGE)
                        .batchSize(PAGE + 1)
                        .into(new ArrayList<>()));
    }

    /** @return how many, none when another server forgets the same ones */
    private long forget(Document document) {
        List<String> keys = FieldReader.map(collection, document, this::expired);
        Bson theSame = Filters.and(
                Filters.eq(document.get(SessionDocuments.ID)), Filters.all(SessionDocuments.REQUESTS, keys));
        Bson others = Filters.elemMatch(SessionDocuments.ANSWERS, Filters.nin(KeptAnswers.KEY, keys));
        boolean done = update(Filters.and(theSame, Filters.not(others)), WITHOUT_ANY)
                || update(Filters.and(theSame, others), without(keys));
        return done ? keys.size() : 0;
    }

    private List<String> expired(FieldReader document) {
        return document.list(SessionDocuments.ANSWERS, Document.class).stream()
                .filter(answer -> !FieldReader.map(collection, answer, fields -> fields.instant(KeptAnswers.EXPIRY))
                        .isAfter(now))
                .map(answer -> FieldReader.map(collection, answer, fields -> fields.text(KeptAnswers.KEY)))
                .toList();
    }

    private boolean update(Bson filter, Bson update) {
        return access.call(
                WHAT,
                deadline,
                database -> database.getCollection(collection)
                                .updateOne(filter, update)
                                .getModifiedCount()
                        == 1);
    }

    private static Bson without(List<String> keys) {
        return Updates.combine(
                Updates.pullAll(SessionDocuments.REQUESTS, keys),
                Updates.pullByFilter(Filters.eq(
                        SessionDocuments.ANSWERS, new Document(KeptAnswers.KEY, new Document("$in", keys)))));
    }
}
