package io.evenkeel.application.port.out;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the roster is written entry by entry, so that no change is lost and no request takes effect twice. Safe for any
 * thread; keeps the same entries as its {@link RosterStore}, whose saves count as changes too.
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed.
 */
public interface RosterEditStore {

    /** The entry with this id. */
    Optional<StoredEntry> find(RosterKind kind, String id, Deadline deadline);

    /** One page of the entries of a kind, ordered by {@link RosterEntry#BY_NAME}; fewer than the limit only at the end. */
    List<StoredEntry> page(RosterPageQuery query, Deadline deadline);

    /**
     * Writes one entity and the answer to its request, both at once or not at all, durably before it returns. What is wrong
     * is looked for in this order:
     *
     * <ol>
     *   <li>the key of the request is known: {@code Replayed} when the hash is equal, else {@code KeyReused};
     *   <li>a new one's id is known: {@code Taken}; a changed one's id is not: {@code Missing}, its version is another one:
     *       {@code Stale};
     *   <li>another one of the kind has the name: {@code NameTaken}.
     * </ol>
     */
    EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline);

    /**
     * Removes one entry and keeps the answer to its request, both at once or not at all, durably before it returns. What is
     * wrong is looked for in this order: the key of the request is known, as above; the id is not: {@code Missing}; its
     * version is another one: {@code Stale}; something refers to it: {@code Referred}.
     *
     * <p>A session, a series or a trainer's skill that was decided on before, and is written after, may name what is gone; it then goes
     * by its id. Its name and its id are free again.
     */
    EditOutcome<StoredEntry> remove(RosterRemoval removal, Deadline deadline);

    /** What a request of this key was answered, when it took effect. */
    Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline);

    /**
     * Forgets the answers that had expired at a moment; a store may forget those of its {@link BookingStore} with them.
     *
     * @return how many
     */
    long forgetAnswers(Instant now, Deadline deadline);
}
