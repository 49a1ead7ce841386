package io.evenkeel.adapter.mongo;

import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The documents of folded days, as far as they are of an epoch; see {@link RollupEpochs}. Safe for any thread. */
final class FoldedDays {

    /** Days with many trainers have some 50 kB each, and an answer may have 16 MB. */
    private static final int PAGE = 200;

    private final MongoAccess access;

    FoldedDays(MongoAccess access) {
        this.access = access;
    }

    /** In the order of the days, page by page as a scan of sessions. */
    List<Document> read(LocalDateRange range, long epoch, Bson fields, Deadline deadline) {
        List<Document> all = new ArrayList<>();
        List<Document> page;
        Bson from = Filters.gte(DayDocuments.ID, range.fromInclusive().toString());
        do {
            Bson remaining = Filters.and(
                    from, Filters.lt(DayDocuments.ID, range.toExclusive().toString()));
            page = page(remaining, fields, deadline);
            page.stream()
                    .filter(day -> RollupEpochs.of(DayDocuments.generation(day)) == epoch)
                    .forEach(all::add);
            from = page.isEmpty()
                    ? from
                    : Filters.gt(DayDocuments.ID, page.get(page.size() - 1).get(DayDocuments.ID));
        } while (page.size() == PAGE);
        return all;
    }

    /** The generations of the days of a range that were folded in an epoch. */
    Map<LocalDate, Long> generations(LocalDateRange range, long epoch, Deadline deadline) {
        Map<LocalDate, Long> generations = new TreeMap<>();
        for (Document day : read(range, epoch, DayDocuments.WITHOUT_CELLS, deadline)) {
            generations.put(DayDocuments.day(day), DayDocuments.generation(day));
        }
        return generations;
    }

    /**
     * Replaces the cells of a day, on condition that nobody has done so since a generation.
     *
     * @return whether nobody had
     */
    boolean replace(DayCells cells, long generation, Deadline deadline) {
        return replace(DayDocuments.toDocument(cells, generation + 1), generation, deadline);
    }

    /** Forgets the cells of a day, unless somebody has replaced them meanwhile. */
    void forget(LocalDate day, long generation, Deadline deadline) {
        Document empty = new Document(DayDocuments.ID, day.toString()).append(DayDocuments.GENERATION, generation + 1);
        replace(empty, generation, deadline);
    }

    // A day that has moved on does not match; then the insert that stands in fails on its id.
    private boolean replace(Document day, long generation, Deadline deadline) {
        Bson unmoved =
                Filters.and(Filters.eq(day.get(DayDocuments.ID)), Filters.lte(DayDocuments.GENERATION, generation));
        return access.call(
                "store a folded day",
                deadline,
                database -> replace(database.getCollection(MongoSchema.DAYS), unmoved, day));
    }

    private static boolean replace(MongoCollection<Document> days, Bson unmoved, Document day) {
        try {
            days.replaceOne(unmoved, day, new ReplaceOptions().upsert(true));
            return true;
        } catch (MongoServerException e) {
            if (!MongoFailures.isDuplicateKey(e)) {
                throw e;
            }
            return false;
        }
    }

    private List<Document> page(Bson filter, Bson fields, Deadline deadline) {
        return access.call(
                "read folded days",
                deadline,
                database -> database.getCollection(MongoSchema.DAYS)
                        .find(filter)
                        .projection(fields)
                        .sort(Sorts.ascending(DayDocuments.ID))
                        .limit(PAGE)
                        .batchSize(PAGE + 1)
                        .into(new ArrayList<>()));
    }
}
