package io.evenkeel.application.schedule;

import static io.evenkeel.application.port.in.schedule.ScheduleRefusal.TOO_MANY_RESULTS;

import io.evenkeel.application.port.in.schedule.ConflictsRequest;
import io.evenkeel.application.port.in.schedule.FindConflictsUseCase;
import io.evenkeel.application.port.in.schedule.FoundConflict;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ResourceType;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.schedule.conflict.Conflict;
import io.evenkeel.domain.schedule.conflict.ConflictReport;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sweeps over the stored sessions of a range. Safe for any thread. */
public final class ConflictsService implements FindConflictsUseCase {

    /** Overlapping history can hold as many conflicts as pairs of sessions; nobody reads more than these. */
    private static final int MAX_CONFLICTS = 10_000;

    private final ScheduleReader sessions;
    private final RosterStore roster;
    private final RosterReader names;
    private final ZoneId organisationZone;

    public ConflictsService(SessionStore sessions, RosterStore roster, ZoneId organisationZone) {
        this.sessions = new ScheduleReader(sessions);
        this.roster = roster;
        this.names = new RosterReader(roster);
        this.organisationZone = organisationZone;
    }

    @Override
    public ScheduleOutcome<List<FoundConflict>> findConflicts(ConflictsRequest request, Deadline deadline) {
        ZoneId zone = request.zone() == null ? organisationZone : request.zone();
        return RefusedException.caught(() -> request.range()
                .interval(zone)
                .map(range -> find(range, deadline))
                .orElse(List.of()));
    }

    private List<FoundConflict> find(Interval range, Deadline deadline) {
        List<Session> around = sessions.around(range, ScheduleReader.REACH_OF_A_BOOKING, null, deadline);
        Map<SessionId, Instant> starts = around.stream()
                .collect(Collectors.toMap(
                        Session::id, session -> session.planned().start()));
        Map<ResourceType, Map<String, String>> known = Map.of(
                ResourceType.TRAINER, names.names(RosterKind.TRAINER, deadline),
                ResourceType.ROOM, names.names(RosterKind.ROOM, deadline));
        List<FoundConflict> found = new ArrayList<>();
        ConflictReport.forEach(around, roster.roster(deadline), conflict -> {
            List<Instant> startsOfThese =
                    conflict.sessions().stream().map(starts::get).toList();
            if (startsOfThese.stream().anyMatch(start -> range.contains(start.getEpochSecond()))) {
                if (found.size() == MAX_CONFLICTS) {
                    throw new RefusedException(
                            TOO_MANY_RESULTS,
                            "the range holds more than " + MAX_CONFLICTS + " conflicts; ask for a shorter one");
                }
                found.add(new FoundConflict(
                        conflict, startsOfThese.get(startsOfThese.size() - 1), name(conflict, known)));
            }
        });
        return found;
    }

    private static String name(Conflict conflict, Map<ResourceType, Map<String, String>> known) {
        String id = conflict.resource().id();
        return known.getOrDefault(conflict.resource().type(), Map.of()).getOrDefault(id, id);
    }
}
