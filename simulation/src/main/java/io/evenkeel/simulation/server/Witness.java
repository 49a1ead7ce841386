package io.evenkeel.simulation.server;

import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.session.Session;
import java.util.List;

/** Sees what the stores do at the moment when they do it, before anything can happen to the answer. */
public interface Witness {

    /** A booking or a change came to the store. */
    void written(SessionWrite write, WriteOutcome outcome);

    /** A batch of an import was stored. */
    void imported(List<Session> batch);

    /** The sessions as they are now. */
    List<Session> sessions();
}
