package io.evenkeel.adapter.mongo;

import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import org.bson.Document;

/** A roster entry as a document: {@code kind}, {@code id} and {@code name}, with {@code kind/id} as its {@code _id}. */
final class RosterDocuments {

    static final String KIND = "kind";
    static final String ENTRY_ID = "id";
    static final String NAME = "name";

    private RosterDocuments() {}

    static Document toDocument(RosterEntry entry) {
        return new Document("_id", entry.kind() + "/" + entry.id())
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
}
