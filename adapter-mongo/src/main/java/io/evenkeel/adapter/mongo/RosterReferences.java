package io.evenkeel.adapter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.evenkeel.application.port.out.Reference;
import io.evenkeel.application.port.out.Reference.Referrer;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Finds what refers to an entry of the roster. For a room it may read every session, up to the deadline: rooms are removed
 * too rarely for an index that each write of a session would keep. Of series there are few.
 */
final class RosterReferences {

    private static final String SKILLS = RosterDocuments.DETAILS + ".skills";

    private final MongoAccess access;
    private final Deadline deadline;

    RosterReferences(MongoAccess access, Deadline deadline) {
        this.access = access;
        this.deadline = deadline;
    }

    /** One of those that refer to it, a session first; empty when nothing does. */
    Optional<Reference> to(RosterKind kind, String id) {
        return find(MongoSchema.SESSIONS, Filters.eq(sessionField(kind), id), SessionDocuments.ID, Referrer.SESSION)
                .or(() -> kind == RosterKind.ACTIVITY ? trainerWithSkill(id) : Optional.empty())
                .or(() -> find(
                        MongoSchema.SERIES, Filters.eq(seriesField(kind), id), SessionDocuments.ID, Referrer.SERIES));
    }

    private Optional<Reference> trainerWithSkill(String activity) {
        Bson able = Filters.and(RosterDocuments.is(RosterKind.TRAINER), Filters.eq(SKILLS, activity));
        return find(MongoSchema.ROSTER, able, RosterDocuments.ENTRY_ID, Referrer.TRAINER);
    }

    private Optional<Reference> find(String collection, Bson filter, String idField, Referrer referrer) {
        Document found = access.call(
                "find what refers to an entry",
                deadline,
                database -> database.getCollection(collection)
                        .withReadConcern(ReadConcern.LOCAL)
                        .find(filter)
                        .projection(Projections.include(idField))
                        .first());
        return Optional.ofNullable(found)
                .map(document -> FieldReader.map(collection, document, fields -> fields.text(idField)))
                .map(id -> new Reference(referrer, id));
    }

    private static String seriesField(RosterKind kind) {
        return switch (kind) {
            case TRAINER -> SeriesDocuments.TRAINER;
            case ACTIVITY -> SeriesDocuments.ACTIVITY;
            case ROOM -> SeriesDocuments.ROOM;
        };
    }

    private static String sessionField(RosterKind kind) {
        return switch (kind) {
            case TRAINER -> SessionDocuments.TRAINER;
            case ACTIVITY -> SessionDocuments.ACTIVITY;
            case ROOM -> SessionDocuments.ROOM;
        };
    }
}
