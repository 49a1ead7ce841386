package io.evenkeel.application.incident;

import io.evenkeel.application.port.in.incident.Incident;
import io.evenkeel.application.port.in.incident.IncidentOrigin;
import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.in.incident.IncidentSample;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Failures that are the same one, as they come. Not safe for several threads. */
final class IncidentGroup {

    private static final int MAX_SAMPLES = 5;
    private static final int MAX_RELATED = 10;

    private final IncidentReport first;
    private final Instant firstSeen;
    private final Shares places = new Shares();
    private final Shares releases = new Shares();
    private final Shares dependencies = new Shares();
    private final MinuteCounts minutes;
    private final Deque<IncidentSample> samples = new ArrayDeque<>();
    private final Set<String> related = new LinkedHashSet<>();
    private Instant lastSeen;
    private long count;

    /** @param nanos the same moment on monotonic time */
    IncidentGroup(IncidentReport first, Instant firstSeen, long nanos) {
        this.first = first;
        this.firstSeen = firstSeen;
        this.lastSeen = firstSeen;
        this.minutes = new MinuteCounts(nanos);
    }

    void add(IncidentReport report, String release, Instant at, long nanos) {
        count += report.times();
        lastSeen = at;
        minutes.add(nanos, report.times());
        String dependency = report.dependency();
        dependencies.add(dependency == null ? Shares.NONE : dependency, report.times());
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

    IncidentOrigin origin() {
        return first.origin();
    }

    long count() {
        return count;
    }

    MinuteCounts minutes() {
        return minutes;
    }

    /** What can differ from group to group. */
    Map<String, Shares> attributes() {
        return Map.of("place", places, "release", releases, "dependency", dependencies);
    }

    Incident snapshot(Differences differences) {
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
                dependencies.list(),
                differences.of(this),
                List.copyOf(samples),
                related);
    }
}
