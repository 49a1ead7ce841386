package io.evenkeel.adapter.telemetry;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A breaker changed, for the flight recorder. Costs next to nothing while nobody records. */
@Name("io.evenkeel.BreakerChanged")
@Label("Circuit Breaker Changed")
@Category("Evenkeel")
@Description("The circuit breaker of a driven port opened, closed or lets probes pass")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // The recorder reads the fields.
final class BreakerChangedEvent extends Event {

    @Label("Port")
    private final String port;

    @Label("State")
    private final String state;

    BreakerChangedEvent(String port, String state) {
        this.port = port;
        this.state = state;
    }
}
