package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Projections;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A session as a document. What is null is left out.
 *
 * <table>
 * <caption>Fields, short because each document repeats them</caption>
 * <tr><td>_id</td><td>session id</td></tr>
 * <tr><td>key</td><td>external key as one text, see {@link ExternalKeyText}; unique where present</td></tr>
 * <tr><td>trainer, activity, room</td><td>ids of the roster</td></tr>
 * <tr><td>start, end</td><td>planned start (included) and end (excluded), dates in whole seconds</td></tr>
 * <tr><td>began, ended</td><td>when it really took place; {@code ended} is absent while it is open</td></tr>
 * <tr><td>status</td><td>name of the status</td></tr>
 * <tr><td>offered, booked, attended</td><td>seats</td></tr>
 * <tr><td>cancelled</td><td>when it was cancelled</td></tr>
 * <tr><td>v</td><td>version, 64 bits; writes are conditional on it</td></tr>
 * <tr><td>claims</td><td>what it holds, see {@link io.evenkeel.domain.schedule.booking.Claim#text}; each is unique</td></tr>
 * <tr><td>requests</td><td>the keys of the requests that it answers, see {@link KeptAnswers}; each is unique</td></tr>
 * <tr><td>answers</td><td>those answers</td></tr>
 * <tr><td>pending</td><td>planned starts on whose days no fold has seen this version, see {@link SessionMarks}</td></tr>
 * </table>
 *
 * <p>The last four are no part of the session and change in one step with it ({@link SessionEffect}). Each is absent when
 * there is nothing in it: a unique index holds an empty list as a value, of which there could be one alone.
 */
final class SessionDocuments {

    static final String ID = "_id";
    static final String KEY = "key";
    static final String TRAINER = "trainer";
    static final String ACTIVITY = "activity";
    static final String START = "start";
    static final String VERSION = "v";
    static final String CLAIMS = "claims";
    static final String REQUESTS = "requests";
    static final String ANSWERS = "answers";
    static final String PENDING = "pending";

    /** What is read of a session when nothing but the session is asked for. */
    static final Bson SESSION_ALONE = Projections.exclude(CLAIMS, REQUESTS, ANSWERS, PENDING);

    static final String ROOM = "room";
    private static final String END = "end";
    private static final String BEGAN = "began";
    private static final String ENDED = "ended";
    private static final String STATUS = "status";
    private static final String OFFERED = "offered";
    private static final String BOOKED = "booked";
    private static final String ATTENDED = "attended";
    private static final String CANCELLED = "cancelled";

    /** What a change may change: all of the session but its identity. */
    static final List<String> CONTENT = List.of(
            TRAINER, ACTIVITY, ROOM, START, END, BEGAN, ENDED, STATUS, OFFERED, BOOKED, ATTENDED, CANCELLED, VERSION);

    private static final long MAX_DATE_SECOND = Long.MAX_VALUE / 1_000;

    private SessionDocuments() {}

    static Document toDocument(Session session) {
        ExternalKey key = session.externalKey();
        TrainerId trainer = session.trainer();
        RoomId room = session.room();
        Actual actual = session.actual();
        Document document = new Document(ID, session.id().value());
        put(document, KEY, key == null ? null : ExternalKeyText.of(key));
        put(document, TRAINER, trainer == null ? null : trainer.value());
        put(document, ACTIVITY, session.activity().value());
        put(document, ROOM, room == null ? null : room.value());
        put(document, START, session.planned().start());
        put(document, END, session.planned().end());
        put(document, BEGAN, actual == null ? null : actual.start());
        put(document, ENDED, actual == null ? null : actual.end());
        put(document, STATUS, session.status().name());
        put(document, OFFERED, session.seats().offered());
        put(document, BOOKED, session.seats().booked());
        put(document, ATTENDED, session.seats().attended());
        put(document, CANCELLED, session.cancelledAt());
        put(document, VERSION, session.version());
        return document;
    }

    /** @throws io.evenkeel.application.port.out.StoreException.Corrupt when it is not a session */
    static Session toSession(Document document) {
        return FieldReader.map(
                MongoSchema.SESSIONS,
                document,
                fields -> new Session(
                        new SessionId(fields.text(ID)),
                        fields.text(KEY, ExternalKeyText::parse),
                        fields.text(TRAINER, TrainerId::new),
                        new ActivityId(fields.text(ACTIVITY)),
                        fields.text(ROOM, RoomId::new),
                        Interval.of(fields.instant(START), fields.instant(END)),
                        actual(fields),
                        SessionStatus.valueOf(fields.text(STATUS)),
                        new Seats(fields.intOrNull(OFFERED), fields.intOrNull(BOOKED), fields.intOrNull(ATTENDED)),
                        fields.instantOrNull(CANCELLED),
                        fields.number(VERSION)));
    }

    /** @throws IllegalArgumentException when MongoDB would not give the session back as it is */
    static void requireStorable(Session session) {
        requireDate("a time of cancellation", session.cancelledAt());
        StorableText.require("a session id", session.id().value());
        StorableText.require("an activity id", session.activity().value());
        ExternalKey key = session.externalKey();
        if (key != null) {
            StorableText.require("a source", key.source());
            StorableText.require("an external id", key.externalId());
        }
        TrainerId trainer = session.trainer();
        if (trainer != null) {
            StorableText.require("a trainer id", trainer.value());
        }
        RoomId room = session.room();
        if (room != null) {
            StorableText.require("a room id", room.value());
        }
    }

    private static @Nullable Actual actual(FieldReader fields) {
        Instant began = fields.instantOrNull(BEGAN);
        return began == null ? null : new Actual(began, fields.instantOrNull(ENDED));
    }

    // No rule of the domain bounds it; the 64 bits of a date do.
    static void requireDate(String what, @Nullable Instant instant) {
        if (instant != null
                && (instant.getEpochSecond() > MAX_DATE_SECOND || instant.getEpochSecond() < -MAX_DATE_SECOND)) {
            throw new IllegalArgumentException(
                    what + " must be within " + MAX_DATE_SECOND + " seconds of 1970, but was " + instant);
        }
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
