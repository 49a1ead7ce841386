package io.evenkeel.application.port.out;

import java.time.Duration;

/** What happened, told to whoever watches. Safe for any thread; never throws and never blocks. */
public interface Telemetry {

    /**
     * A request was answered.
     *
     * @param method the HTTP method, or {@code OTHER}
     * @param route the template of the route, never the raw path
     * @param status the HTTP status
     */
    void requestAnswered(String method, String route, int status, Duration took);

    /**
     * A driven port was called.
     *
     * @param port the port, such as {@code session-store}
     * @param operation its method
     * @param outcome {@code ok}, or the kind of failure
     */
    void portCalled(String port, String operation, String outcome, Duration took);

    /**
     * A statistics answer was served.
     *
     * @param family the family in lower case
     * @param source how it was made, in lower case
     */
    void statisticsServed(String family, String source);
}
