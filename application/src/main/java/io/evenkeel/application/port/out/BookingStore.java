package io.evenkeel.application.port.out;

import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.Optional;

/**
 * Where sessions are written one by one, so that nothing is booked twice and no request takes effect twice, whoever else
 * writes at the same moment. Safe for any thread; keeps the same sessions as its {@link SessionStore}.
 *
 * <p>A session whose status {@link io.evenkeel.domain.session.SessionStatus#holdsResources() holds resources} holds its
 * trainer and its room for {@link io.evenkeel.domain.schedule.booking.Claims#held}: a trainer for one session at a time, a
 * room for as many as the roster of the write says. It holds them under the buffers of the write that stored it, until
 * the next write of the same session. Nothing is held by sessions that were stored without their claims
 * ({@link SessionStore#upsertAll}).
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed.
 */
public interface BookingStore {

    /**
     * Writes one session, what it holds, and the answer to its request, all at once or not at all, durably before it
     * returns. What is wrong is looked for in this order:
     *
     * <ol>
     *   <li>the key of the request is known: {@code Replayed} when the hash is equal, else {@code KeyReused};
     *   <li>a new session's id or external key is known: {@code Taken}; a changed one's id is not: {@code Missing}, its
     *       version is another one: {@code Stale};
     *   <li>a resource is full at some moment of the held time: {@code Occupied}. A change that
     *       {@link io.evenkeel.domain.schedule.booking.Claims#holdTheSame leaves alone} what a session holds is never
     *       refused so, and leaves it as it is.
     * </ol>
     *
     * <p>A known session keeps its external key, whatever the write says.
     *
     * @throws IllegalArgumentException when the plan or a buffer of what it is to hold is longer than 24 hours
     */
    WriteOutcome write(SessionWrite write, Deadline deadline);

    /** What a request of this key was answered, when it took effect. */
    Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline);

    /**
     * Forgets the answers that had expired at a moment.
     *
     * @return how many
     */
    long forgetAnswers(Instant now, Deadline deadline);
}
