package io.evenkeel.application.exporting;

import io.evenkeel.application.port.in.exporting.ExportRequest;
import io.evenkeel.application.port.in.exporting.ExportSessionsUseCase;
import io.evenkeel.application.port.in.exporting.SessionSink;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;

/** Exports in one scan, so that a store which shows a scan the state of one moment gives out just that. Safe for any thread. */
public final class ExportService implements ExportSessionsUseCase {

    private final SessionStore sessions;
    private final RosterStore roster;
    private final ZoneId organisationZone;

    public ExportService(SessionStore sessions, RosterStore roster, ZoneId organisationZone) {
        this.sessions = sessions;
        this.roster = roster;
        this.organisationZone = organisationZone;
    }

    @Override
    public long exportSessions(ExportRequest request, SessionSink sink, Deadline deadline) {
        NamedSessions named = new NamedSessions(roster, deadline);
        SameStart sorted = new SameStart(session -> sink.write(named.of(session)));
        sessions.scan(scan(request), sorted::add, deadline);
        sorted.flush();
        return sorted.passedOn();
    }

    private SessionScan scan(ExportRequest request) {
        LocalDateRange days = request.days();
        if (days == null) {
            return new SessionScan(Interval.MIN_SECOND, Interval.MAX_SECOND + 1, request.trainer(), null);
        }
        ZoneId zone = request.zone() == null ? organisationZone : request.zone();
        return new SessionScan(days.startSecondInclusive(zone), days.endSecondExclusive(zone), request.trainer(), null);
    }
}
