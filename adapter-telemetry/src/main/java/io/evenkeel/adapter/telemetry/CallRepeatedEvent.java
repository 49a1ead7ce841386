package io.evenkeel.adapter.telemetry;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A call is made again, for the flight recorder. Costs next to nothing while nobody records. */
@Name("io.evenkeel.CallRepeated")
@Label("Call Repeated")
@Category("Evenkeel")
@Description("A call of a driven port failed and is made again")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // The recorder reads the fields.
final class CallRepeatedEvent extends Event {

    @Label("Port")
    private final String port;

    @Label("Operation")
    private final String operation;

    CallRepeatedEvent(String port, String operation) {
        this.port = port;
        this.operation = operation;
    }
}
