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
     * @param problem the code of the problem that it ended with; empty when it ended well
     */
    void requestAnswered(String method, String route, int status, String problem, Duration took);

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

    /**
     * A database answered a command, or the command failed.
     *
     * @param database the kind of database, such as {@code mongodb}
     * @param command its name, or {@code other}
     * @param outcome {@code succeeded} or {@code failed}
     */
    void commandEnded(String database, String command, String outcome, Duration took);

    /**
     * A figure of a database's pools of connections grew or shrank.
     *
     * @param database the kind of database, such as {@code mongodb}
     * @param change by how much; negative when it shrank
     */
    void poolChanged(String database, PoolFigure figure, int change);

    /**
     * Whoever asked a pool for a connection got none.
     *
     * @param database the kind of database, such as {@code mongodb}
     * @param reason the kind of failure, such as {@code timeout}
     */
    void connectionMissed(String database, String reason);

    /**
     * A client of the live channel is gone.
     *
     * @param reason why it was sent away, such as {@code slow_consumer}, or {@code left} when it went by itself
     */
    void liveConnectionEnded(String reason);
}
