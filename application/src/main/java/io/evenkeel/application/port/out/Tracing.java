package io.evenkeel.application.port.out;

import java.time.Duration;

/**
 * Follows requests through the program, for whoever collects traces of several programs. Safe for any thread; never throws and
 * never waits.
 */
public interface Tracing {

    /** Whether a trace that begins here is to be recorded: the same answer for the same id. */
    boolean samples(String traceId);

    /** The calling thread works for a request from now on, until the scope is closed on that thread. */
    Scope enter(RequestTrace trace);

    /**
     * A request was answered, a moment ago.
     *
     * @param method the HTTP method, or {@code OTHER}
     * @param route the template of the route, never the raw path
     * @param problem the code of the problem that it ended with; empty when it ended well
     */
    void answered(RequestTrace trace, String method, String route, int status, String problem, Duration took);

    /** Some work for a request. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
