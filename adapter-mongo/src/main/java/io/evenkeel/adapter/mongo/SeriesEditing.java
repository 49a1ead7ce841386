package io.evenkeel.adapter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One call that edits a series: look, decide, write one document on condition that it is still so, and look again where
 * another writer was faster. A refusal may be due to the very request at hand, which another server is carrying out or whose
 * answer was lost; so its key is looked up once more after the reading that the refusal rests on. Made for one call.
 */
final class SeriesEditing {

    private static final int MAX_ATTEMPTS = 50;
    private static final String WHAT = "edit a series";

    private final MongoAccess access;
    private final @Nullable RepeatableRequest request;
    private final Deadline deadline;

    SeriesEditing(MongoAccess access, @Nullable RepeatableRequest request, Deadline deadline) {
        this.access = access;
        this.request = request;
        this.deadline = deadline;
    }

    EditOutcome<Series> save(SeriesWrite write) {
        SeriesDocuments.requireStorable(write.series());
        return decided(() -> trySave(write));
    }

    EditOutcome<Series> remove(SeriesRemoval removal) {
        return decided(() -> tryRemove(removal));
    }

    private EditOutcome<Series> decided(Supplier<Optional<EditOutcome<Series>>> attempt) {
        if (request != null) {
            KeptAnswers.requireStorable(request);
        }
        for (int i = 0; i < MAX_ATTEMPTS; i++) {
            Optional<EditOutcome<Series>> outcome = repeated().or(attempt);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw access.failures()
                .conflict(WHAT, "other writers came first " + MAX_ATTEMPTS + " times in a row; nothing was written");
    }

    /** @return empty when another writer was faster */
    private Optional<EditOutcome<Series>> trySave(SeriesWrite write) {
        Series series = write.series();
        Series known = find(series.id());
        Optional<EditOutcome<Series>> contradiction =
                write.isNew() ? taken(known) : contradiction(known, series.version());
        if (contradiction.isPresent()) {
            return contradiction.map(this::unlessRepeated);
        }
        Bson content = answering(SeriesDocuments.content(write.result()));
        boolean stored = change(all -> write.isNew()
                ? isStored(
                        all.updateOne(SeriesDocuments.isFree(series.id()), content, new UpdateOptions().upsert(true)))
                : isStored(all.updateOne(SeriesDocuments.isVersion(series.id(), series.version()), content)));
        return stored ? Optional.of(new EditOutcome.Written<>(write.result())) : Optional.empty();
    }

    private Optional<EditOutcome<Series>> tryRemove(SeriesRemoval removal) {
        Optional<EditOutcome<Series>> contradiction = contradiction(find(removal.id()), removal.version());
        if (contradiction.isPresent()) {
            return contradiction.map(this::unlessRepeated);
        }
        Bson condition = SeriesDocuments.isVersion(removal.id(), removal.version());
        boolean removed = change(all -> request == null
                ? all.deleteOne(condition).getDeletedCount() == 1
                : isStored(all.updateOne(condition, answering(SeriesDocuments.nothing()))));
        return removed ? Optional.of(new EditOutcome.Removed<>()) : Optional.empty();
    }

    private Bson answering(Bson update) {
        return request == null ? update : Updates.combine(update, KeptAnswers.push(request));
    }

    private static boolean isStored(UpdateResult result) {
        return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
    }

    private static Optional<EditOutcome<Series>> taken(@Nullable Series known) {
        return known == null ? Optional.empty() : Optional.of(new EditOutcome.Taken<>());
    }

    private static Optional<EditOutcome<Series>> contradiction(@Nullable Series known, long version) {
        if (known == null) {
            return Optional.of(new EditOutcome.Missing<>());
        }
        return known.version() == version ? Optional.empty() : Optional.of(new EditOutcome.Stale<>(known.version()));
    }

    private EditOutcome<Series> unlessRepeated(EditOutcome<Series> refusal) {
        return repeated().orElse(refusal);
    }

    private Optional<EditOutcome<Series>> repeated() {
        if (request == null) {
            return Optional.empty();
        }
        Document entry = first(
                Filters.eq(SessionDocuments.REQUESTS, KeptAnswers.text(request.key())),
                Projections.include(SessionDocuments.ANSWERS));
        return Optional.ofNullable(entry)
                .flatMap(found -> KeptAnswers.find(MongoSchema.SERIES, found, request.key()))
                .map(kept -> kept.bodyHash().equals(request.answer().bodyHash())
                        ? new EditOutcome.Replayed<>(kept.answer())
                        : new EditOutcome.KeyReused<>());
    }

    private @Nullable Series find(SeriesId id) {
        Document document = first(SeriesDocuments.is(id), SeriesDocuments.CONTENT);
        return document == null ? null : SeriesDocuments.toSeries(document);
    }

    private boolean change(Change change) {
        return access.call(
                WHAT,
                deadline,
                database ->
                        MongoFailures.unlessDuplicateKey(() -> change.of(database.getCollection(MongoSchema.SERIES))));
    }

    // Local: what another server has just written must be seen, also before the majority has confirmed it.
    private @Nullable Document first(Bson filter, Bson fields) {
        return access.call(
                WHAT,
                deadline,
                database -> database.getCollection(MongoSchema.SERIES)
                        .withReadConcern(ReadConcern.LOCAL)
                        .find(filter)
                        .projection(fields)
                        .first());
    }

    /** One write. */
    @FunctionalInterface
    private interface Change {
        /** @return whether it took effect */
        boolean of(MongoCollection<Document> series);
    }
}
