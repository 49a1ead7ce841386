package io.evenkeel.application.port.in.incident;

/**
 * A value that is much more frequent in a group of failures than in all others of the same origin that are kept. It hints at a
 * cause and proves none.
 *
 * @param attribute {@code place}, {@code release} or {@code dependency}
 * @param value such as the template of a route, or a version
 * @param share of the failures of the group, from 0 to 1
 * @param shareElsewhere of the failures of the other groups; smaller
 */
public record IncidentDifference(String attribute, String value, double share, double shareElsewhere) {}
