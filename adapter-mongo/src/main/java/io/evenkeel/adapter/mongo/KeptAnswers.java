package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Answers to requests, inside the document of the session, or of the entry of the roster, that the request changed.
 *
 * <p>The key of a request is one text, {@code <length of the scope>:<scope>:<name>}, unambiguous whatever the two hold. It
 * stands in a list of texts of its own, because that is what a unique index parts into keys on every server; the answers
 * beside it are found by the same text.
 *
 * <table>
 * <caption>Fields of an answer</caption>
 * <tr><td>k</td><td>the text of the key</td></tr>
 * <tr><td>h</td><td>hash of the body</td></tr>
 * <tr><td>a</td><td>the answer</td></tr>
 * <tr><td>x</td><td>when it expires</td></tr>
 * </table>
 */
final class KeptAnswers {

    static final String KEY = "k";
    static final String EXPIRY = "x";
    static final String EXPIRY_PATH = SessionDocuments.ANSWERS + "." + EXPIRY;

    private static final String HASH = "h";
    private static final String ANSWER = "a";

    private KeptAnswers() {}

    static String text(IdempotencyKey key) {
        return key.scope().length() + ":" + key.scope() + ":" + key.name();
    }

    static Document toDocument(RepeatableRequest request) {
        KeptAnswer answer = request.answer();
        return new Document(KEY, text(request.key()))
                .append(HASH, answer.bodyHash())
                .append(ANSWER, answer.answer())
                .append(EXPIRY, answer.expiresAt());
    }

    /** The answer to a request in the document of a session; empty when it answers no such request. */
    static Optional<KeptAnswer> find(Document session, IdempotencyKey key) {
        return find(MongoSchema.SESSIONS, session, key);
    }

    /** The answer to a request in a document of a collection; empty when it answers no such request. */
    static Optional<KeptAnswer> find(String collection, Document document, IdempotencyKey key) {
        String text = text(key);
        return FieldReader.map(
                collection,
                document,
                fields -> fields.list(SessionDocuments.ANSWERS, Document.class).stream()
                        .filter(answer -> text.equals(answer.get(KEY)))
                        .findFirst()
                        .map(answer -> FieldReader.map(collection, answer, KeptAnswers::toAnswer)));
    }

    /** Keeps an answer in the document that its request changes. */
    static Bson push(RepeatableRequest request) {
        return Updates.combine(
                Updates.push(SessionDocuments.REQUESTS, text(request.key())),
                Updates.push(SessionDocuments.ANSWERS, toDocument(request)));
    }

    /** Keeps an answer in the document that its request makes. */
    static void append(Document document, RepeatableRequest request) {
        document.append(SessionDocuments.REQUESTS, List.of(text(request.key())));
        document.append(SessionDocuments.ANSWERS, List.of(toDocument(request)));
    }

    /** @throws IllegalArgumentException when MongoDB would not give the answer back as it is */
    static void requireStorable(RepeatableRequest request) {
        StorableText.require("the key of a request", text(request.key()));
        StorableText.require("the hash of a body", request.answer().bodyHash());
        StorableText.require("an answer", request.answer().answer());
        SessionDocuments.requireDate("an expiry", request.answer().expiresAt());
    }

    private static KeptAnswer toAnswer(FieldReader fields) {
        return new KeptAnswer(fields.text(HASH), fields.text(ANSWER), fields.instant(EXPIRY));
    }
}
