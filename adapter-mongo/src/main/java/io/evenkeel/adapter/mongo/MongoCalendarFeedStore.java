package io.evenkeel.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;

/** Links of calendars in MongoDB, one document each, each change one command. Safe for any thread and any number of servers. */
final class MongoCalendarFeedStore implements CalendarFeedStore {

    private final MongoAccess access;

    MongoCalendarFeedStore(MongoAccess access) {
        this.access = access;
    }

    @Override
    public void add(CalendarFeed feed, Deadline deadline) {
        Document document = CalendarFeedDocuments.toDocument(feed);
        call("add a calendar feed", deadline, feeds -> feeds.insertOne(document));
    }

    @Override
    public Optional<CalendarFeed> findBySecretHash(String secretHash, Deadline deadline) {
        return call(
                        "find a calendar feed",
                        deadline,
                        feeds -> Optional.ofNullable(
                                feeds.find(Filters.eq(CalendarFeedDocuments.SECRET_HASH, secretHash))
                                        .first()))
                .map(CalendarFeedDocuments::toFeed);
    }

    @Override
    public List<CalendarFeed> list(Deadline deadline) {
        List<Document> documents = call(
                "list calendar feeds",
                deadline,
                feeds -> feeds.find()
                        .sort(Sorts.ascending(CalendarFeedDocuments.ID))
                        .limit(MAX_LISTED)
                        .into(new ArrayList<>()));
        return documents.stream().map(CalendarFeedDocuments::toFeed).toList();
    }

    @Override
    public Optional<CalendarFeed> renew(String id, String secretHash, Instant madeAt, Deadline deadline) {
        return call(
                        "renew a calendar feed",
                        deadline,
                        feeds -> Optional.ofNullable(feeds.findOneAndUpdate(
                                Filters.eq(id),
                                Updates.combine(
                                        Updates.set(CalendarFeedDocuments.SECRET_HASH, secretHash),
                                        Updates.set(CalendarFeedDocuments.MADE_AT, madeAt.getEpochSecond())),
                                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))))
                .map(CalendarFeedDocuments::toFeed);
    }

    @Override
    public boolean remove(String id, Deadline deadline) {
        return call(
                "remove a calendar feed",
                deadline,
                feeds -> feeds.deleteOne(Filters.eq(id)).getDeletedCount() == 1);
    }

    private <T> T call(String what, Deadline deadline, Function<MongoCollection<Document>, T> command) {
        return access.call(
                what, deadline, database -> command.apply(database.getCollection(MongoSchema.CALENDAR_FEEDS)));
    }
}
