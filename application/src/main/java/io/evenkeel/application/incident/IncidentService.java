package io.evenkeel.application.incident;

import io.evenkeel.application.port.in.incident.Incident;
import io.evenkeel.application.port.in.incident.IncidentList;
import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.in.incident.ListIncidentsUseCase;
import io.evenkeel.application.port.in.incident.RecordIncidentUseCase;
import io.evenkeel.application.port.in.incident.UntoldIncident;
import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertChannel;
import io.evenkeel.application.port.out.UndeliveredAlert;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps failures in groups, in bounded memory: as many groups as it is told, of each a few samples and a few values of each
 * attribute, and of the latest requests which groups they fell into. The group that did not happen for the longest time makes
 * room. People are told of failures that are new, frequent or suddenly more frequent. Safe for any thread.
 *
 * <p>Recording takes the time of a few look-ups. Whoever records does not wait for others who do: one of them notes what all have left,
 * so that in a flood no thread stands behind another that has lost its processor.
 */
public final class IncidentService implements RecordIncidentUseCase, ListIncidentsUseCase {

    /** Enough for every kind of failure that a program has, and small. */
    public static final int MAX_GROUPS = 500;

    /** That may be left before those who leave more wait. */
    private static final int MOST_LEFT = 1_000;

    private final InstantSource now;
    private final MonotonicClock clock;
    private final String release;
    private final AlertChannel alerts;
    private final AlertDesk desk;
    private final int maxGroups;
    private final Queue<IncidentReport> left = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numberLeft = new AtomicInteger();
    /** For what follows. */
    private final Lock noting = new ReentrantLock();

    private final TraceIndex traces = new TraceIndex();
    /** In the order in which they happened last. */
    private final Map<String, IncidentGroup> groups = new LinkedHashMap<>();

    private long forgotten;

    /**
     * Knows of no failure yet.
     *
     * @param now for the times that are shown
     * @param clock for how often something happens
     * @param release the version that runs here
     * @param alerts tells people
     * @param rate from how many times in five minutes on a failure happens too often; at least 1
     */
    public IncidentService(InstantSource now, MonotonicClock clock, String release, AlertChannel alerts, long rate) {
        this(now, clock, release, alerts, rate, MAX_GROUPS);
    }

    IncidentService(
            InstantSource now, MonotonicClock clock, String release, AlertChannel alerts, long rate, int maxGroups) {
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1, but was " + rate);
        }
        this.now = now;
        this.clock = clock;
        this.release = release;
        this.alerts = alerts;
        this.desk = new AlertDesk(rate);
        this.maxGroups = maxGroups;
    }

    @Override
    public void record(IncidentReport report) {
        boolean isFlooded = numberLeft.incrementAndGet() > MOST_LEFT;
        left.add(report);
        if (isFlooded) {
            noting.lock();
            noteAndUnlock();
        }
        // Whoever holds the lock may have looked for the last time before this one was there.
        while (!left.isEmpty() && noting.tryLock()) {
            noteAndUnlock();
        }
    }

    private void noteAndUnlock() {
        List<Alert> raised;
        try {
            raised = noted();
        } finally {
            noting.unlock();
        }
        raised.forEach(alerts::raise);
    }

    /** Notes what was left. Only under the lock. */
    private List<Alert> noted() {
        List<Alert> raised = new ArrayList<>();
        for (IncidentReport next = left.poll(); next != null; next = left.poll()) {
            numberLeft.decrementAndGet();
            Alert alert = noted(next);
            if (alert != null) {
                raised.add(alert);
            }
        }
        return raised;
    }

    private @Nullable Alert noted(IncidentReport report) {
        Instant at = now.instant();
        long nanos = clock.nanos();
        String key = report.origin() + "/" + report.fingerprint();
        IncidentGroup group = groups.remove(key);
        boolean isNew = group == null;
        if (group == null) {
            makeRoom();
            group = new IncidentGroup(report, at, nanos);
        }
        groups.put(key, group);
        String version = report.release();
        group.add(report, version == null ? release : version, at, nanos);
        String trace = report.traceId();
        if (trace != null) {
            relate(report.fingerprint(), group, traces.groupsOf(trace, key));
        }
        return desk.judge(key, group, report, isNew, at, nanos);
    }

    @Override
    public IncidentList list(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be positive, but was " + limit);
        }
        List<UntoldIncident> untold =
                alerts.undelivered().stream().map(IncidentService::untold).toList();
        List<Alert> raised;
        IncidentList list;
        noting.lock();
        try {
            raised = noted();
            list = snapshot(limit, untold);
        } finally {
            noting.unlock();
        }
        raised.forEach(alerts::raise);
        return list;
    }

    private IncidentList snapshot(int limit, List<UntoldIncident> untold) {
        Differences differences = new Differences(groups.values());
        List<IncidentGroup> latestFirst = new ArrayList<>(groups.values());
        Collections.reverse(latestFirst);
        List<Incident> latest = latestFirst.stream()
                .limit(limit)
                .map(group -> group.snapshot(differences))
                .toList();
        return new IncidentList(latest, groups.size(), forgotten, untold);
    }

    private static UntoldIncident untold(UndeliveredAlert undelivered) {
        Alert alert = undelivered.alert();
        return new UntoldIncident(
                alert.at(),
                alert.reason().name(),
                alert.fingerprint(),
                alert.code(),
                alert.title(),
                undelivered.cause(),
                undelivered.attempts());
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
