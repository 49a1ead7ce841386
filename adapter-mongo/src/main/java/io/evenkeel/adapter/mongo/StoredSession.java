package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Projections;
import io.evenkeel.domain.session.Session;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A session and what it holds.
 *
 * @param session as it is stored
 * @param claims the texts of its claims; empty when it holds nothing
 */
record StoredSession(Session session, List<String> claims) {

    /** What has to be read of the document. */
    static final Bson FIELDS =
            Projections.exclude(SessionDocuments.REQUESTS, SessionDocuments.ANSWERS, SessionDocuments.PENDING);

    static StoredSession of(Document document) {
        return new StoredSession(
                SessionDocuments.toSession(document),
                FieldReader.map(
                        MongoSchema.SESSIONS, document, fields -> fields.list(SessionDocuments.CLAIMS, String.class)));
    }
}
