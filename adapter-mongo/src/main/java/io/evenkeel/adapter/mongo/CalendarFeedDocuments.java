package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.domain.roster.TrainerId;
import java.time.Instant;
import org.bson.Document;

/** A link of a calendar as a document, with its id as {@code _id}. Of a secret there is only its hash. */
final class CalendarFeedDocuments {

    static final String SECRET_HASH = "secretHash";
    static final String MADE_AT = "madeAt";

    static final String ID = "_id";
    private static final String TRAINER = "trainer";

    private CalendarFeedDocuments() {}

    static Document toDocument(CalendarFeed feed) {
        return new Document(ID, feed.id())
                .append(TRAINER, feed.trainer().value())
                .append(SECRET_HASH, feed.secretHash())
                .append(MADE_AT, feed.madeAt().getEpochSecond());
    }

    /** @throws io.evenkeel.application.port.out.StoreException.Corrupt when it is no feed */
    static CalendarFeed toFeed(Document document) {
        return FieldReader.map(
                MongoSchema.CALENDAR_FEEDS,
                document,
                fields -> new CalendarFeed(
                        fields.text(ID),
                        new TrainerId(fields.text(TRAINER)),
                        fields.text(SECRET_HASH),
                        Instant.ofEpochSecond(fields.number(MADE_AT))));
    }
}
