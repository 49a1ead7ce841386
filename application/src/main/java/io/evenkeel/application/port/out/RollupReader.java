package io.evenkeel.application.port.out;

import io.evenkeel.domain.rollup.RollupPlan;
import io.evenkeel.domain.session.Session;
import java.util.function.Consumer;

/** Makes a report of cells and of the sessions that no cell answers for. */
@FunctionalInterface
public interface RollupReader {

    /**
     * Begins with the cells. A store that finds its state changed half way starts over: then this is called again, and
     * only the last one counts.
     *
     * @return takes the sessions of the live days, in order of their planned start
     */
    Consumer<Session> begin(RollupPlan plan);
}
