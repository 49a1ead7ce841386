package io.evenkeel.simulation.client;

import io.evenkeel.simulation.Dice;

/** One thing that a client wants from the server. */
@FunctionalInterface
public interface Errand {

    /**
     * Runs it to its end.
     *
     * @param name that no other errand has
     */
    void run(String name, Dice dice);
}
