package io.evenkeel.adapter.telemetry;

import java.util.Set;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A request was refused, for the flight recorder. Costs next to nothing while nobody records. */
@Name("io.evenkeel.RequestRefused")
@Label("Request Refused")
@Category("Evenkeel")
@Description("A request was refused to protect the server: for want of workers, of memory, of disk, or because it ends")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // The recorder reads the fields.
final class RequestRefusedEvent extends Event {

    private static final Set<String> REFUSALS = Set.of("OVERLOADED", "MEMORY_SHORT", "NO_ROOM", "SHUTTING_DOWN");

    @Label("Route")
    private final String route;

    @Label("Problem")
    private final String problem;

    RequestRefusedEvent(String route, String problem) {
        this.route = route;
        this.problem = problem;
    }

    /** @param problem the code of the problem that the request ended with; empty when it ended well */
    static void recordIfRefused(String route, String problem) {
        if (REFUSALS.contains(problem)) {
            new RequestRefusedEvent(route, problem).commit();
        }
    }
}
