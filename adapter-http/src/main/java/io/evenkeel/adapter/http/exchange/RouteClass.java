package io.evenkeel.adapter.http.exchange;

/** Which share of the server a route draws on, so that a flood of one kind leaves room for the others. */
public enum RouteClass {
    STATISTICS,
    WRITES,
    IMPORTS,
    SIGN_IN,
    /** Finding out who somebody is, before a body is taken. */
    ACCESS,
    OTHER
}
