package io.evenkeel.adapter.http.incident;

import io.evenkeel.application.port.in.incident.Incident;
import io.evenkeel.application.port.in.incident.IncidentDifference;
import io.evenkeel.application.port.in.incident.IncidentList;
import io.evenkeel.application.port.in.incident.IncidentSample;
import io.evenkeel.application.port.in.incident.IncidentShare;
import io.evenkeel.application.port.in.incident.UntoldIncident;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The groups of failures, as clients see them. */
record IncidentListBody(List<Group> incidents, int groups, long forgotten, List<UntoldIncident> undeliveredAlerts) {

    static IncidentListBody of(IncidentList list) {
        return new IncidentListBody(
                list.incidents().stream().map(Group::of).toList(), list.groups(), list.forgotten(), list.untold());
    }

    /** One group. */
    record Group(
            String fingerprint,
            String origin,
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
            List<String> related) {

        static Group of(Incident incident) {
            return new Group(
                    incident.fingerprint(),
                    incident.origin().name().toLowerCase(Locale.ROOT),
                    incident.code(),
                    incident.title(),
                    incident.count(),
                    incident.firstSeen(),
                    incident.lastSeen(),
                    incident.places(),
                    incident.releases(),
                    incident.dependencies(),
                    incident.differences(),
                    incident.samples(),
                    incident.related().stream().sorted().toList());
        }
    }
}
