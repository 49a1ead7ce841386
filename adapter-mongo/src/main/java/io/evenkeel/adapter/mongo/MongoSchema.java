package io.evenkeel.adapter.mongo;

import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.time.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The collections, what is in them from the beginning, and their indexes. Preparing is repeatable and may be done by
 * many servers at once.
 *
 * <p>Indexes are made while the collections are empty; one that is added to full ones needs an ample deadline, because a
 * server gives up a build whose time limit passed.
 */
final class MongoSchema {

    static final String SESSIONS = "sessions";
    static final String ROSTER = "roster";
    static final String DAYS = "days";
    static final String ACCOUNTS = "accounts";
    static final String SIGN_INS = "signIns";
    static final String CALENDAR_FEEDS = "calendarFeeds";
    static final String SERIES = "series";
    static final String META = "meta";

    /** Of the documents; grows when an older program could no longer read them, or would undo what a newer one wrote. */
    static final int FORMAT = 4;

    private static final String FORMAT_ID = "format";
    private static final List<IndexModel> SESSION_INDEXES = List.of(
            // Sparse: any number of sessions have no external key.
            index("external_key", new IndexOptions().unique(true).sparse(true), SessionDocuments.KEY),
            index("by_start", new IndexOptions(), SessionDocuments.START, SessionDocuments.ID),
            index(
                    "by_trainer",
                    new IndexOptions(),
                    SessionDocuments.TRAINER,
                    SessionDocuments.START,
                    SessionDocuments.ID),
            index(
                    "by_activity",
                    new IndexOptions(),
                    SessionDocuments.ACTIVITY,
                    SessionDocuments.START,
                    SessionDocuments.ID),
            // These two rule out a double booking and a second effect: each member of the list is a key.
            index("claims", new IndexOptions().unique(true).sparse(true), SessionDocuments.CLAIMS),
            index("requests", new IndexOptions().unique(true).sparse(true), SessionDocuments.REQUESTS),
            index("expiring", new IndexOptions().sparse(true), KeptAnswers.EXPIRY_PATH),
            index("pending", new IndexOptions().sparse(true), SessionDocuments.PENDING));
    private static final List<IndexModel> ROSTER_INDEXES = List.of(
            index("kind_and_name", new IndexOptions().unique(true), RosterDocuments.KIND, RosterDocuments.NAME),
            index("kind_and_id", new IndexOptions().unique(true), RosterDocuments.KIND, RosterDocuments.ENTRY_ID),
            index("requests", new IndexOptions().unique(true).sparse(true), SessionDocuments.REQUESTS),
            index("expiring", new IndexOptions().sparse(true), KeptAnswers.EXPIRY_PATH));
    private static final List<IndexModel> SERIES_INDEXES = List.of(
            index("by_start", new IndexOptions(), SeriesDocuments.START, SessionDocuments.ID),
            index("requests", new IndexOptions().unique(true).sparse(true), SessionDocuments.REQUESTS),
            index("expiring", new IndexOptions().sparse(true), KeptAnswers.EXPIRY_PATH));
    private static final List<IndexModel> ACCOUNT_INDEXES =
            List.of(index("name", new IndexOptions().unique(true), AccountDocuments.NAME));
    private static final List<IndexModel> SIGN_IN_INDEXES = List.of(
            index("by_account", new IndexOptions(), SignInDocuments.ACCOUNT),
            index("by_end", new IndexOptions(), SignInDocuments.ENDS_AT));

    private static final List<IndexModel> CALENDAR_FEED_INDEXES =
            List.of(index("secret", new IndexOptions().unique(true), CalendarFeedDocuments.SECRET_HASH));

    private MongoSchema() {}

    static void prepare(MongoAccess access, Deadline deadline) {
        ensure(access, new Document("_id", FORMAT_ID).append("version", FORMAT), deadline);
        requireKnownFormat(access, deadline);
        raiseFormat(access, deadline);
        giveVersions(access, deadline);
        ensure(access, SessionCounter.atZero(), deadline);
        ensure(access, RollupEpochs.atFirst(), deadline);
        makeAndCheck(access, SESSIONS, SESSION_INDEXES, deadline);
        makeAndCheck(access, ROSTER, ROSTER_INDEXES, deadline);
        makeAndCheck(access, SERIES, SERIES_INDEXES, deadline);
        makeAndCheck(access, ACCOUNTS, ACCOUNT_INDEXES, deadline);
        makeAndCheck(access, SIGN_INS, SIGN_IN_INDEXES, deadline);
        makeAndCheck(access, CALENDAR_FEEDS, CALENDAR_FEED_INDEXES, deadline);
    }

    private static void ensure(MongoAccess access, Document initial, Deadline deadline) {
        access.callUnprepared("prepare " + META, deadline, database -> {
            MongoCollection<Document> meta = database.getCollection(META);
            if (meta.find(Filters.eq(initial.get("_id"))).first() == null) {
                insertUnlessThere(meta, initial);
            }
            return true;
        });
    }

    // An upsert would not do: two servers that start at once may both decide to insert.
    private static void insertUnlessThere(MongoCollection<Document> meta, Document initial) {
        try {
            meta.insertOne(initial);
        } catch (MongoServerException e) {
            if (!MongoFailures.isDuplicateKey(e)) {
                throw e;
            }
        }
    }

    private static void requireKnownFormat(MongoAccess access, Deadline deadline) {
        Document format = access.callUnprepared(
                "read the format",
                deadline,
                database ->
                        database.getCollection(META).find(Filters.eq(FORMAT_ID)).first());
        if (format == null || !(format.get("version") instanceof Integer version) || version > FORMAT) {
            throw access.failures()
                    .corrupt(
                            "read the format",
                            "this program reads documents up to format " + FORMAT + ", but found " + format
                                    + "; use a newer program",
                            null);
        }
    }

    /** What is stored under an older format is read as it is; from now on the older programs refuse it. */
    private static void raiseFormat(MongoAccess access, Deadline deadline) {
        access.callUnprepared(
                "raise the format",
                deadline,
                database -> database.getCollection(META)
                        .updateOne(
                                Filters.and(Filters.eq(FORMAT_ID), Filters.lt("version", FORMAT)),
                                Updates.set("version", FORMAT)));
    }

    /** Entries of the roster from before format 3, which a save of many must count up as well. */
    private static void giveVersions(MongoAccess access, Deadline deadline) {
        access.callUnprepared(
                "give versions",
                deadline,
                database -> database.getCollection(ROSTER)
                        .updateMany(
                                Filters.exists(RosterDocuments.VERSION, false),
                                Updates.set(RosterDocuments.VERSION, 1L)));
    }

    private static void makeAndCheck(MongoAccess access, String name, List<IndexModel> wanted, Deadline deadline) {
        access.callUnprepared(
                "make the indexes of " + name,
                deadline,
                database -> database.getCollection(name).createIndexes(wanted));
        List<Document> present = access.callUnprepared(
                "check the indexes of " + name,
                deadline,
                database -> database.getCollection(name).listIndexes().into(new ArrayList<>()));
        for (IndexModel index : wanted) {
            if (present.stream().noneMatch(candidate -> isSame(candidate, index))) {
                throw access.failures()
                        .corrupt(
                                "check the indexes of " + name,
                                "index '" + index.getOptions().getName() + "' is not what it should be; found "
                                        + present,
                                null);
            }
        }
    }

    private static boolean isSame(Document present, IndexModel wanted) {
        IndexOptions options = wanted.getOptions();
        return String.valueOf(options.getName()).equals(present.getString("name"))
                && fields(present.get("key", Document.class).toBsonDocument())
                        .equals(fields(wanted.getKeys().toBsonDocument()))
                && options.isUnique() == present.getBoolean("unique", false)
                && options.isSparse() == present.getBoolean("sparse", false);
    }

    private static List<String> fields(BsonDocument keys) {
        return List.copyOf(keys.keySet());
    }

    private static IndexModel index(String name, IndexOptions options, String... fields) {
        Bson keys = Indexes.ascending(fields);
        return new IndexModel(keys, options.name(name));
    }
}
