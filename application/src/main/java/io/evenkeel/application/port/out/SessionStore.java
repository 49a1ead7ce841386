package io.evenkeel.application.port.out;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where sessions are kept. Safe for any thread.
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed, also when it had
 * passed before the call.
 */
public interface SessionStore {

    /**
     * Stores a batch, all of it or nothing, durably before it returns.
     *
     * <p>A session is known by its external key, or by its id when it has none. A known one keeps its id and its
     * external key, and its version grows by one when anything in it changed; the versions in the batch are not looked
     * at. A new external key with the id of another session is a {@code Conflict}.
     *
     * <p>What happened is history, so nothing is refused for being booked twice: one after the other, a session that is
     * added or changed takes what it would hold ({@link BookingStore}) when that is free, and is stored without any of it
     * when it is not; one that holds its time, and by the change {@link
     * io.evenkeel.domain.schedule.booking.Claims#holdTheSame would hold the same}, goes on to hold it.
     *
     * @param roster the buffers and the places of rooms that decide what a session holds
     */
    UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline);

    /** The session with this id. */
    Optional<Session> find(SessionId id, Deadline deadline);

    /**
     * Hands over each session of the scan, ordered by planned start and then id, in constant memory. What the visitor
     * throws ends the scan and reaches the caller unchanged.
     */
    void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline);

    /** One page of a scan, in its order; fewer than the limit only at the end. */
    List<Session> page(SessionPageQuery query, Deadline deadline);

    /** From the first to the last planned start; empty when no session is stored. */
    Optional<PlannedSpan> span(Deadline deadline);

    /**
     * A number that grows with each acknowledged change of a session. An answer computed after reading it is valid as
     * long as it reads the same.
     */
    long dataVersion(Deadline deadline);
}
