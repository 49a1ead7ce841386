package io.evenkeel.application.incident;

import io.evenkeel.application.port.in.incident.Incident;
import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.in.incident.IncidentSample;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Failures that are the same one, as they come. Not safe for several threads. */
final class IncidentGroup {

    private static final int MAX_SAMPLES = 5;
    private static final int MAX_RELATED = 10;

    private final IncidentReport first;
    private final Instant firstSeen;
    private final Shares places = new Shares();
    private final Shares releases = new Shares();
    private final Deque<IncidentSample> samples = new ArrayDeque<>();
    private final Set<String> related = new LinkedHashSet<>();
    private Instant lastSeen;
    private long count;

    IncidentGroup(IncidentReport first, Instant firstSeen) {
        this.first = first;
        this.firstSeen = firstSeen;
        this.lastSeen = firstSeen;
    }

    void add(IncidentReport report, String release, Instant at) {
        count += report.times();
        lastSeen = at;
        places.add(report.place(), report.times());
        releases.add(release, report.times());
        if (samples.size() >= MAX_SAMPLES) {
            samples.removeLast();
        }
        samples.addFirst(new IncidentSample(at, report.place(), release, report.traceId()));
    }

    /** Another group failed in the same request. */
    void relate(String other) {
        if (related.size() < MAX_RELATED) {
            related.add(other);
        }
    }

    String fingerprint() {
        return first.fingerprint();
    }

    Incident snapshot() {
        return new Incident(
                first.fingerprint(),
                first.origin(),
                first.code(),
                first.title(),
                count,
                firstSeen,
                lastSeen,
                places.list(),
                releases.list(),
                List.copyOf(samples),
                related);
    }
}
