package io.evenkeel.application.port.out;

import java.time.Duration;

/**
 * What was decided about calls and requests on the way, told to whoever watches. Safe for any thread; never throws and never
 * blocks.
 */
public interface PolicyTelemetry {

    /**
     * A call of a driven port failed and is made again.
     *
     * @param port the port, such as {@code session-reads}
     * @param operation its method
     */
    void callRepeated(String port, String operation);

    /**
     * The circuit breaker of a driven port changed.
     *
     * @param state what it is now: {@code closed}, {@code open} or {@code half_open}
     * @param leftAlone for how long nothing passes from now on; zero unless it is open
     */
    void breakerChanged(String port, String state, Duration leftAlone);

    /**
     * A request was counted against a limit.
     *
     * @param limit its name, such as {@code requests}
     * @param outcome {@code taken} or {@code refused}
     */
    void requestLimited(String limit, String outcome);

    /**
     * A level of a cache was asked, or told.
     *
     * @param level its name, such as {@code near} or {@code shared}
     * @param outcome what became of it, such as {@code hit} or {@code miss}
     */
    void cacheAsked(String level, String outcome);
}
