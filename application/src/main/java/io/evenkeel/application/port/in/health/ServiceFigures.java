package io.evenkeel.application.port.in.health;

import java.util.List;

/**
 * What was counted since the process began. Whoever looks twice knows what happened in between.
 *
 * @param stores by port, in the order of their names; those that were called
 * @param cache by level, in the order of their names; those that were asked
 * @param requests all of them
 * @param process what the process takes
 */
public record ServiceFigures(
        List<StoreFigures> stores, List<CacheFigures> cache, RequestFigures requests, ProcessFigures process) {

    /** Copies the lists. */
    public ServiceFigures {
        stores = List.copyOf(stores);
        cache = List.copyOf(cache);
    }
}
