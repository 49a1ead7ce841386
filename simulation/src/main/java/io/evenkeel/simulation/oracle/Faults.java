package io.evenkeel.simulation.oracle;

import io.evenkeel.simulation.Trace;
import java.util.ArrayList;
import java.util.List;

/** What was not as it has to be. */
public final class Faults {

    private final Trace trace;
    private final List<String> found = new ArrayList<>();

    public Faults(Trace trace) {
        this.trace = trace;
    }

    public void add(String fault) {
        trace.add("FAULT " + fault);
        found.add(fault);
    }

    public List<String> found() {
        return List.copyOf(found);
    }
}
