package io.evenkeel.application.port.in.incident;

/** Where something failed. */
public enum IncidentOrigin {
    SERVER,
    BROWSER
}
