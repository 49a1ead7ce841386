package io.evenkeel.application.port.in.incident;

/**
 * How often something happened with one value of an attribute.
 *
 * @param value such as the template of a route, or a version
 * @param count how often
 */
public record IncidentShare(String value, long count) {}
