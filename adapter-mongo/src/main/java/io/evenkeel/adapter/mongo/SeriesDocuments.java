package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.document.RecurrenceDocument;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A series as a document: its id as {@code _id}, {@code activity}, {@code trainer} and {@code room}, {@code start} (that of
 * the first instance on the clock of its zone, as seconds since 1970-01-01T00:00 there), {@code recurrence} (a
 * {@link RecurrenceDocument}) and {@code v} (the version). {@code requests} and {@code answers} are those of
 * {@link KeptAnswers}.
 *
 * <p>A removed series whose answer is still kept stays for as long, without any of the other fields. What has no
 * {@code start} is such a one.
 */
final class SeriesDocuments {

    static final String ACTIVITY = "activity";
    static final String TRAINER = "trainer";
    static final String ROOM = "room";
    static final String START = "start";

    private static final String RECURRENCE = "recurrence";
    private static final String VERSION = "v";

    /** What a series is made of, without its answers. */
    static final Bson CONTENT = Projections.include(ACTIVITY, TRAINER, ROOM, RECURRENCE, VERSION, SessionDocuments.ID);

    /** That a document is no removed one. */
    static final Bson IS_THERE = Filters.exists(START);

    private static final Bson IS_GONE = Filters.exists(START, false);

    private SeriesDocuments() {}

    static Bson is(SeriesId id) {
        return Filters.and(Filters.eq(id.value()), IS_THERE);
    }

    /** The series of an id as long as it has a version. */
    static Bson isVersion(SeriesId id, long version) {
        return Filters.and(is(id), Filters.eq(VERSION, version));
    }

    /** Where a new series of an id may be put: what is left of a removed one, or nothing. */
    static Bson isFree(SeriesId id) {
        return Filters.and(Filters.eq(id.value()), IS_GONE);
    }

    /** All content of a series. What else is in the document stays: answers to requests. */
    static Bson content(Series series) {
        return Updates.combine(
                Updates.set(ACTIVITY, series.activity().value()),
                setOrUnset(
                        TRAINER,
                        series.trainer() == null ? null : series.trainer().value()),
                setOrUnset(ROOM, series.room() == null ? null : series.room().value()),
                Updates.set(START, second(series.definition().start())),
                Updates.set(RECURRENCE, new Document(RecurrenceDocument.of(series.definition()))),
                Updates.set(VERSION, series.version()));
    }

    /** Takes all content away. */
    static Bson nothing() {
        return Updates.combine(List.of(ACTIVITY, TRAINER, ROOM, START, RECURRENCE, VERSION).stream()
                .map(Updates::unset)
                .toList());
    }

    static long second(LocalDateTime start) {
        return start.toEpochSecond(ZoneOffset.UTC);
    }

    /** @throws io.evenkeel.application.port.out.StoreException.Corrupt when it is not a series */
    static Series toSeries(Document document) {
        return FieldReader.map(
                MongoSchema.SERIES,
                document,
                fields -> new Series(
                        new SeriesId(fields.text(SessionDocuments.ID)),
                        new ActivityId(fields.text(ACTIVITY)),
                        fields.text(TRAINER, TrainerId::new),
                        fields.text(ROOM, RoomId::new),
                        definition(fields.document(RECURRENCE)),
                        fields.number(VERSION)));
    }

    /** @throws IllegalArgumentException when MongoDB would not give the series back as it is */
    static void requireStorable(Series series) {
        StorableText.require("an activity id", series.activity().value());
        TrainerId trainer = series.trainer();
        if (trainer != null) {
            StorableText.require("a trainer id", trainer.value());
        }
        RoomId room = series.room();
        if (room != null) {
            StorableText.require("a room id", room.value());
        }
    }

    private static RecurrenceDefinition definition(Map<String, ?> members) {
        return RecurrenceDocument.read(members).match(good -> good, errors -> {
            throw new IllegalArgumentException(errors.get(0).sentence());
        });
    }

    private static Bson setOrUnset(String field, @Nullable String value) {
        return value == null ? Updates.unset(field) : Updates.set(field, value);
    }
}
