package io.evenkeel.application.port.out;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where series are kept, one by one, so that no change is lost and no request takes effect twice. Safe for any thread;
 * lies beside the sessions of its {@link SessionStore}, which go their own way: no write here touches one.
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed.
 */
public interface SeriesStore {

    /** The series with this id. */
    Optional<Series> find(SeriesId id, Deadline deadline);

    /** One page of all series, ordered by {@link Series#BY_START}; fewer than the limit only at the end. */
    List<Series> page(SeriesPageQuery query, Deadline deadline);

    /**
     * Writes one series and the answer to its request, both at once or not at all, durably before it returns. What is wrong
     * is looked for in this order:
     *
     * <ol>
     *   <li>the key of the request is known: {@code Replayed} when the hash is equal, else {@code KeyReused};
     *   <li>a new one's id is known: {@code Taken}; a changed one's id is not: {@code Missing}, its version is another one:
     *       {@code Stale}.
     * </ol>
     */
    EditOutcome<Series> save(SeriesWrite write, Deadline deadline);

    /**
     * Removes one series and keeps the answer to its request, both at once or not at all, durably before it returns. What is
     * wrong is looked for in this order: the key of the request is known, as above; the id is not: {@code Missing}; its
     * version is another one: {@code Stale}. Its id is free again.
     */
    EditOutcome<Series> remove(SeriesRemoval removal, Deadline deadline);

    /** Those sessions that have one of these external keys, in any order: the instances that have been booked. */
    List<Session> booked(Collection<ExternalKey> keys, Deadline deadline);

    /** What a request of this key was answered, when it took effect. */
    Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline);

    /**
     * Forgets the answers that had expired at a moment; a store may forget those of its other ports with them.
     *
     * @return how many
     */
    long forgetAnswers(Instant now, Deadline deadline);
}
