package io.evenkeel.application.port.out;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;

/** What became of a write. Everything but {@link Written} changed nothing. */
public sealed interface WriteOutcome {

    /** Whether the store holds something else now than before. */
    default boolean hasChanged() {
        return this instanceof Written;
    }

    /**
     * It took effect.
     *
     * @param session as it is stored now
     */
    record Written(Session session) implements WriteOutcome {}

    /**
     * The same request took effect before.
     *
     * @param answer what it was answered then
     */
    record Replayed(String answer) implements WriteOutcome {}

    /** Another request of the same key took effect before. */
    record KeyReused() implements WriteOutcome {}

    /**
     * Somebody else holds the time.
     *
     * @param resource the trainer or the room that is full
     * @param holder one of the sessions that hold it
     */
    record Occupied(Resource resource, SessionId holder) implements WriteOutcome {}

    /**
     * The session has changed since.
     *
     * @param stored as it is stored now
     */
    record Stale(Session stored) implements WriteOutcome {}

    /** There is no session to change. */
    record Missing() implements WriteOutcome {}

    /** There is a session of this id or this external key already. */
    record Taken() implements WriteOutcome {}
}
