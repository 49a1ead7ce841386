package io.evenkeel.application.port.in.health;

import java.util.List;

/**
 * What became of the questions to one level of the cache.
 *
 * @param level {@code near} or {@code shared}
 * @param outcomes how often each, in the order of their names
 */
public record CacheFigures(String level, List<OutcomeCount> outcomes) {

    /** Copies the list. */
    public CacheFigures {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * How often one thing came out.
     *
     * @param outcome such as {@code hit}
     */
    public record OutcomeCount(String outcome, long count) {}
}
