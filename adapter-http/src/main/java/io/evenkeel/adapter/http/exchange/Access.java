package io.evenkeel.adapter.http.exchange;

/** Who may use a route. Each includes those before it. */
public enum Access {
    /** Nobody has to sign in. */
    EVERYONE,
    /** Whoever is signed in. */
    VIEWER,
    SCHEDULER,
    ADMIN
}
