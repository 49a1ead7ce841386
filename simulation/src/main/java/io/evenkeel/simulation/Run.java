package io.evenkeel.simulation;

import java.util.List;

/**
 * What a run came to.
 *
 * @param seed what it was made of; the same one makes the same run
 * @param faults what was not as it has to be; empty for a good run
 * @param trace what happened, a line each
 * @param digest of the trace
 */
public record Run(long seed, List<String> faults, List<String> trace, String digest) {

    public Run {
        faults = List.copyOf(faults);
        trace = List.copyOf(trace);
    }

    public boolean isGood() {
        return faults.isEmpty();
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + (isGood() ? "good" : faults.size() + " faults, first: " + faults.get(0));
    }
}
