package io.evenkeel.simulation.oracle;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Nobody is in two places: of the sessions that hold a trainer or a room, no two overlap. */
public final class Holdings {

    private final Faults faults;
    /** Every stretch that was ever held; whoever is told that something is taken must find it here. */
    private final Map<Resource, Set<Interval>> ever = new HashMap<>();

    Holdings(Faults faults) {
        this.faults = faults;
    }

    void require(List<Session> sessions) {
        Map<Resource, NavigableMap<Long, Session>> held = new HashMap<>();
        for (Session session : sessions) {
            if (session.status().holdsResources()) {
                session.resources().forEach(resource -> {
                    ever.computeIfAbsent(resource, unused -> new HashSet<>()).add(session.planned());
                    hold(held.computeIfAbsent(resource, unused -> new TreeMap<>()), session, resource);
                });
            }
        }
    }

    /** Whether somebody has ever held a resource at some time within a plan. */
    public boolean wasHeld(Resource resource, Interval planned) {
        return ever.getOrDefault(resource, Set.of()).stream().anyMatch(held -> overlap(held, planned));
    }

    private void hold(NavigableMap<Long, Session> held, Session session, Resource resource) {
        Interval planned = session.planned();
        var before = held.floorEntry(planned.startSecondInclusive());
        var after = held.ceilingEntry(planned.startSecondInclusive());
        if ((before != null && overlap(before.getValue().planned(), planned))
                || (after != null && overlap(after.getValue().planned(), planned))) {
            faults.add(resource + " is held twice, by " + session.id().value() + " as well");
        }
        held.put(planned.startSecondInclusive(), session);
    }

    private static boolean overlap(Interval one, Interval other) {
        return one.startSecondInclusive() < other.endSecondExclusive()
                && other.startSecondInclusive() < one.endSecondExclusive();
    }
}
