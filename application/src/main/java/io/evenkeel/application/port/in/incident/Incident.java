package io.evenkeel.application.port.in.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Failures that are the same one.
 *
 * @param fingerprint what makes them so
 * @param origin where they happen
 * @param code the kind of failure
 * @param title one line for people
 * @param count how often it happened
 * @param firstSeen when for the first time
 * @param lastSeen when for the last time
 * @param places where in the program, the most frequent first
 * @param releases which versions, the most frequent first
 * @param dependencies what the program needs and failed, the most frequent first; {@code (none)} for its own failures
 * @param differences what is more frequent here than in the other groups, the most striking first
 * @param samples the last few, the latest first
 * @param related fingerprints of other groups that failed in the same requests
 */
public record Incident(
        String fingerprint,
        IncidentOrigin origin,
        String code,
        String title,
        long count,
        Instant firstSeen,
        Instant lastSeen,
        List<IncidentShare> places,
        List<IncidentShare> releases,
        List<IncidentShare> dependencies,
        List<IncidentDifference> differences,
        List<IncidentSample> samples,
        Set<String> related) {

    /** Copies the lists. */
    public Incident {
        places = List.copyOf(places);
        releases = List.copyOf(releases);
        dependencies = List.copyOf(dependencies);
        differences = List.copyOf(differences);
        samples = List.copyOf(samples);
        related = Set.copyOf(related);
    }
}
