package io.evenkeel.application.port.out;

/** What is counted in a pool of connections. */
public enum PoolFigure {
    /** Connections that nobody uses, those just being opened included. */
    IDLE,
    /** Connections in use. */
    USED,
    /** Callers that wait for a connection. */
    WAITING
}
