package io.evenkeel.application.incident;

import io.evenkeel.application.port.in.incident.Incident;
import io.evenkeel.application.port.in.incident.IncidentList;
import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.in.incident.ListIncidentsUseCase;
import io.evenkeel.application.port.in.incident.RecordIncidentUseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps failures in groups, in bounded memory: as many groups as it is told, of each a few samples and a few values of each
 * attribute, and of the latest requests which groups they fell into. The group that did not happen for the longest time makes
 * room. Safe for any thread; recording takes the time of a few look-ups.
 */
public final class IncidentService implements RecordIncidentUseCase, ListIncidentsUseCase {

    /** Enough for every kind of failure that a program has, and small. */
    public static final int MAX_GROUPS = 500;

    private final InstantSource now;
    private final String release;
    private final int maxGroups;
    private final TraceIndex traces = new TraceIndex();
    /** In the order in which they happened last. */
    private final Map<String, IncidentGroup> groups = new LinkedHashMap<>();

    private long forgotten;

    /** @param release the version that runs here */
    public IncidentService(InstantSource now, String release) {
        this(now, release, MAX_GROUPS);
    }

    IncidentService(InstantSource now, String release, int maxGroups) {
        this.now = now;
        this.release = release;
        this.maxGroups = maxGroups;
    }

    @Override
    public synchronized void record(IncidentReport report) {
        Instant at = now.instant();
        String key = report.origin() + "/" + report.fingerprint();
        IncidentGroup group = groups.remove(key);
        if (group == null) {
            makeRoom();
            group = new IncidentGroup(report, at);
        }
        groups.put(key, group);
        String version = report.release();
        group.add(report, version == null ? release : version, at);
        String trace = report.traceId();
        if (trace != null) {
            relate(report.fingerprint(), group, traces.groupsOf(trace, key));
        }
    }

    @Override
    public synchronized IncidentList list(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be positive, but was " + limit);
        }
        List<IncidentGroup> latestFirst = new ArrayList<>(groups.values());
        Collections.reverse(latestFirst);
        List<Incident> latest =
                latestFirst.stream().limit(limit).map(IncidentGroup::snapshot).toList();
        return new IncidentList(latest, groups.size(), forgotten);
    }

    private void makeRoom() {
        if (groups.size() >= maxGroups) {
            groups.remove(groups.keySet().iterator().next());
            forgotten++;
        }
    }

    private void relate(String fingerprint, IncidentGroup group, Iterable<String> keys) {
        for (String key : keys) {
            IncidentGroup other = groups.get(key);
            if (other != null) {
                other.relate(fingerprint);
                group.relate(other.fingerprint());
            }
        }
    }
}
