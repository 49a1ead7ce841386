package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.document.DetailedEntry;
import io.evenkeel.application.port.document.RosterDetails;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.domain.roster.RosterEntity;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A roster entry as a document: {@code kind}, {@code id} and {@code name}, with {@code kind/id} as its {@code _id}, and
 * {@code details} unless no more than the name is known. What refers to its {@code version} counts a missing one as 1, as it
 * is in documents of earlier formats. {@code requests} and {@code answers} are those of {@link KeptAnswers}.
 *
 * <p>A removed entry whose answer is still kept stays for as long, as an entry of a kind that nobody asks for: with its
 * {@code _id} as its id and its name, both of which are so unique.
 */
final class RosterDocuments {

    static final String KIND = "kind";
    static final String ENTRY_ID = "id";
    static final String NAME = "name";
    static final String DETAILS = "details";
    static final String VERSION = "version";
    static final String REMOVED = "REMOVED";

    /** What an entry needs, without its details. */
    static final Bson ENTRY = Projections.include(KIND, ENTRY_ID, NAME);

    private RosterDocuments() {}

    static Bson is(RosterKind kind) {
        return Filters.eq(KIND, kind.name());
    }

    static String id(RosterEntry entry) {
        return id(entry.kind(), entry.id());
    }

    static String id(RosterKind kind, String id) {
        return kind + "/" + id;
    }

    static Document toDocument(RosterEntry entry) {
        return new Document("_id", id(entry))
                .append(KIND, entry.kind().name())
                .append(ENTRY_ID, entry.id())
                .append(NAME, entry.name())
                .append(VERSION, 1L);
    }

    static Document toDocument(DetailedEntry detailed) {
        return toDocument(detailed.entry()).append(DETAILS, new Document(detailed.details()));
    }

    /** The identity of an entry, which a removed one gets back when it returns. */
    static Bson identity(RosterEntry entry) {
        return Updates.combine(
                Updates.set(KIND, entry.kind().name()),
                Updates.set(ENTRY_ID, entry.id()),
                Updates.set(NAME, entry.name()));
    }

    /** All content of an entry but its version. What else is in the document stays: answers to requests. */
    static Bson content(DetailedEntry detailed) {
        return Updates.combine(identity(detailed.entry()), Updates.set(DETAILS, new Document(detailed.details())));
    }

    /** The entry of an id as long as it has a version. */
    static Bson isVersion(RosterKind kind, String id, long version) {
        Bson same = Filters.eq(VERSION, version);
        return Filters.and(
                Filters.eq(id(kind, id)),
                is(kind),
                version == 1 ? Filters.or(same, Filters.exists(VERSION, false)) : same);
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

    /** @throws io.evenkeel.application.port.out.StoreException.Corrupt when it is not an entry */
    static StoredEntry toStored(Document document) {
        RosterEntry entry = toEntry(document);
        long version = FieldReader.map(
                MongoSchema.ROSTER, document, fields -> document.get(VERSION) == null ? 1L : fields.number(VERSION));
        return document.get(DETAILS) == null
                ? new StoredEntry(entry, null, version)
                : new StoredEntry(entry, toEntity(toDetailed(document)), version);
    }

    private static RosterEntity toEntity(DetailedEntry detailed) {
        RosterEntry entry = detailed.entry();
        return RosterDetails.toRoster(List.of(detailed))
                .match(roster -> roster.entity(entry.kind(), entry.id()).orElseThrow(), errors -> {
                    throw new StoreException.Corrupt(
                            "an entry of " + MongoSchema.ROSTER + " cannot be read: "
                                    + errors.get(0).sentence(),
                            null);
                });
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
