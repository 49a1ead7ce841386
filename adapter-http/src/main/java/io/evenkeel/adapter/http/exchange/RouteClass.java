package io.evenkeel.adapter.http.exchange;

/**
 * Which share of the server a route draws on, so that a flood of one kind leaves room for the others, and so does a store that hangs:
 * what waits for it shares nothing with what needs none.
 */
public enum RouteClass {
    /** Whether the server lives and is ready, and its metrics. */
    HEALTH,
    STATISTICS,
    /** What is read from the store. */
    READS,
    WRITES,
    /** What is computed from the request alone. */
    COMPUTED,
    IMPORTS,
    SIGN_IN,
    /** Finding out who somebody is, before a body is taken. */
    ACCESS,
    /** What needs no store: pages and their files, descriptions, incidents, how the server is. */
    OTHER
}
