package io.evenkeel.adapter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Who holds some claims. Each holder did hold at some moment of the reading, not all at the same.
 *
 * <p>Read with read concern {@code local}, as what another writer has stored but the majority has not yet confirmed stands
 * in the way of a write all the same.
 */
final class ClaimHolders {

    /** Some 300 kB of texts. */
    private static final int CHUNK = 10_000;

    private static final Bson CLAIMS_AND_VERSION =
            Projections.include(SessionDocuments.CLAIMS, SessionDocuments.VERSION);

    /**
     * A session, as it was when it held the claim. What it holds changes with its version alone.
     *
     * @param id its id
     * @param version its version
     */
    record Holder(SessionId id, long version) {}

    private ClaimHolders() {}

    /** The holders by the texts of their claims; what is free is left out. */
    static Map<String, Holder> read(MongoAccess access, Collection<String> claims, Deadline deadline) {
        Map<String, Holder> holders = new HashMap<>();
        Set<String> wanted = Set.copyOf(claims);
        for (List<String> chunk : Chunks.of(List.copyOf(wanted), CHUNK)) {
            for (Document session : sessions(access, chunk, deadline)) {
                FieldReader.map(MongoSchema.SESSIONS, session, fields -> put(holders, fields, wanted));
            }
        }
        return holders;
    }

    private static List<Document> sessions(MongoAccess access, List<String> claims, Deadline deadline) {
        return access.call(
                "look up who holds a time",
                deadline,
                database -> database.getCollection(MongoSchema.SESSIONS)
                        .withReadConcern(ReadConcern.LOCAL)
                        .find(Filters.in(SessionDocuments.CLAIMS, claims))
                        .projection(CLAIMS_AND_VERSION)
                        .batchSize(CHUNK + 1)
                        .into(new ArrayList<>()));
    }

    private static boolean put(Map<String, Holder> holders, FieldReader fields, Set<String> wanted) {
        Holder holder =
                new Holder(new SessionId(fields.text(SessionDocuments.ID)), fields.number(SessionDocuments.VERSION));
        for (String claim : fields.list(SessionDocuments.CLAIMS, String.class)) {
            if (wanted.contains(claim)) {
                holders.put(claim, holder);
            }
        }
        return true;
    }
}
