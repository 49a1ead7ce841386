package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What one write makes of one document, in one step: the session, what it holds, the marks on its days, and the answer to
 * its request.
 *
 * @param before as it is stored, with the version that the write is conditional on; null when it is new
 * @param after as it will be stored
 * @param claims all that it will hold
 * @param request what it answers; null for none
 */
record SessionEffect(
        @Nullable Session before,
        Session after,
        List<String> claims,
        @Nullable RepeatableRequest request) {

    boolean isNew() {
        return before == null;
    }

    /** The document of a new session. */
    Document document() {
        Document document = SessionDocuments.toDocument(after).append(SessionDocuments.PENDING, starts());
        if (!claims.isEmpty()) {
            document.append(SessionDocuments.CLAIMS, claims);
        }
        if (request != null) {
            KeptAnswers.append(document, request);
        }
        return document;
    }

    /** That a known session is still as it was read. */
    Bson condition() {
        return Filters.and(
                Filters.eq(SessionDocuments.ID, after.id().value()),
                Filters.eq(SessionDocuments.VERSION, before == null ? 0 : before.version()));
    }

    /** The change of a known session. What else is in the document stays: earlier answers, and marks of other days. */
    Bson update() {
        Document content = SessionDocuments.toDocument(after);
        List<Bson> updates = new ArrayList<>();
        for (String field : SessionDocuments.CONTENT) {
            updates.add(setOrUnset(field, content.get(field)));
        }
        updates.add(setOrUnset(SessionDocuments.CLAIMS, claims.isEmpty() ? null : claims));
        updates.add(Updates.addEachToSet(SessionDocuments.PENDING, starts()));
        if (request != null) {
            updates.add(KeptAnswers.push(request));
        }
        return Updates.combine(updates);
    }

    /** The planned starts whose days it marks. */
    private List<Instant> starts() {
        Instant start = after.planned().start();
        return before == null || before.planned().start().equals(start)
                ? List.of(start)
                : List.of(before.planned().start(), start);
    }

    private static Bson setOrUnset(String field, @Nullable Object value) {
        return value == null ? Updates.unset(field) : Updates.set(field, value);
    }
}
