package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.evenkeel.application.port.document.DetailedEntry;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A roster entry as a document: {@code kind}, {@code id} and {@code name}, with {@code kind/id} as its {@code _id}, and
 * {@code details} unless no more than the name is known.
 */
final class RosterDocuments {

    static final String KIND = "kind";
    static final String ENTRY_ID = "id";
    static final String NAME = "name";
    static final String DETAILS = "details";

    /** What an entry needs, without its details. */
    static final Bson ENTRY = Projections.include(KIND, ENTRY_ID, NAME);

    private RosterDocuments() {}

    static Bson is(RosterKind kind) {
        return Filters.eq(KIND, kind.name());
    }

    static String id(RosterEntry entry) {
        return entry.kind() + "/" + entry.id();
    }

    static Document toDocument(DetailedEntry detailed) {
        return toDocument(detailed.entry()).append(DETAILS, new Document(detailed.details()));
    }

    static Document toDocument(RosterEntry entry) {
        return new Document("_id", id(entry))
                .append(KIND, entry.kind().name())
                .append(ENTRY_ID, entry.id())
                .append(NAME, entry.name());
    }

    /** @throws io.evenkeel.application.port.out.StoreException.Corrupt when it is not an entry */
    static RosterEntry toEntry(Document document) {
        return FieldReader.map(
                MongoSchema.ROSTER,
                document,
                fields -> new RosterEntry(
                        RosterKind.valueOf(fields.text(KIND)), fields.text(ENTRY_ID), fields.text(NAME)));
    }

    /** @throws io.evenkeel.application.port.out.StoreException.Corrupt when it is not an entry with details */
    static DetailedEntry toDetailed(Document document) {
        return FieldReader.map(
                MongoSchema.ROSTER, document, fields -> new DetailedEntry(toEntry(document), fields.document(DETAILS)));
    }

    /** @throws IllegalArgumentException when MongoDB would not give the entry back as it is */
    static void requireStorable(RosterEntry entry) {
        StorableText.require("a roster id", entry.id());
        StorableText.require("a name", entry.name());
    }

    /** @throws IllegalArgumentException when MongoDB would not give the details back as they are */
    static void requireStorable(DetailedEntry detailed) {
        requireStorable(detailed.entry());
        requireStorableValue(detailed.details());
    }

    private static void requireStorableValue(Object value) {
        if (value instanceof Map<?, ?> object) {
            object.values().forEach(RosterDocuments::requireStorableValue);
        } else if (value instanceof List<?> list) {
            list.forEach(RosterDocuments::requireStorableValue);
        } else if (value instanceof String text) {
            StorableText.require("a text of the details", text);
        }
    }
}
