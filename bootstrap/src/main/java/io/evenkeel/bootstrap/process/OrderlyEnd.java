package io.evenkeel.bootstrap.process;

import io.evenkeel.application.time.Deadline;

/** Ends everything in order. */
@FunctionalInterface
public interface OrderlyEnd {

    /**
     * Ends it by the deadline, or leaves the rest undone.
     *
     * @return whether everything that was under way could be finished
     */
    boolean by(Deadline deadline) throws Exception;
}
