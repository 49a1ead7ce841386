package io.evenkeel.application.session;

import io.evenkeel.application.port.in.session.FindSessionUseCase;
import io.evenkeel.application.port.in.session.ListSessionsRequest;
import io.evenkeel.application.port.in.session.ListSessionsUseCase;
import io.evenkeel.application.port.in.session.SessionListOutcome;
import io.evenkeel.application.port.in.session.SessionListRefusal;
import io.evenkeel.application.port.in.session.SessionPlace;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and lists sessions. Safe for any thread. */
public final class SessionService implements FindSessionUseCase, ListSessionsUseCase {

    private final SessionStore sessions;
    private final RosterStore roster;
    private final ZoneId organisationZone;

    public SessionService(SessionStore sessions, RosterStore roster, ZoneId organisationZone) {
        this.sessions = sessions;
        this.roster = roster;
        this.organisationZone = organisationZone;
    }

    @Override
    public Optional<Session> findSession(SessionId id, Deadline deadline) {
        return sessions.find(id, deadline);
    }

    @Override
    public SessionListOutcome listSessions(ListSessionsRequest request, Deadline deadline) {
        RosterEntry trainer = entry(RosterKind.TRAINER, request.trainer(), deadline);
        if (request.trainer() != null && trainer == null) {
            return new SessionListOutcome.Refused(
                    SessionListRefusal.UNKNOWN_TRAINER, "there is no trainer '" + request.trainer() + "'");
        }
        RosterEntry activity = entry(RosterKind.ACTIVITY, request.activity(), deadline);
        if (request.activity() != null && activity == null) {
            return new SessionListOutcome.Refused(
                    SessionListRefusal.UNKNOWN_ACTIVITY, "there is no activity '" + request.activity() + "'");
        }
        SessionScan scan = scan(
                request,
                trainer == null ? null : new TrainerId(trainer.id()),
                activity == null ? null : new ActivityId(activity.id()));
        return page(scan, request, deadline);
    }

    /** Asks for one more than is wanted, which tells whether there is a next page. */
    private SessionListOutcome page(SessionScan scan, ListSessionsRequest request, Deadline deadline) {
        SessionPlace after = request.after();
        SessionPosition position = after == null ? null : new SessionPosition(after.startSecond(), after.id());
        List<Session> found = sessions.page(new SessionPageQuery(scan, position, request.limit() + 1), deadline);
        if (found.size() <= request.limit()) {
            return new SessionListOutcome.Page(found, null);
        }
        List<Session> page = found.subList(0, request.limit());
        return new SessionListOutcome.Page(page, SessionPlace.of(page.get(page.size() - 1)));
    }

    private SessionScan scan(ListSessionsRequest request, @Nullable TrainerId trainer, @Nullable ActivityId activity) {
        LocalDateRange days = request.days();
        if (days == null) {
            return new SessionScan(Interval.MIN_SECOND, Interval.MAX_SECOND + 1, trainer, activity);
        }
        ZoneId zone = request.zone() == null ? organisationZone : request.zone();
        return new SessionScan(days.startSecondInclusive(zone), days.endSecondExclusive(zone), trainer, activity);
    }

    /** By id first, so that nobody can hide one by naming another like its id. */
    private @Nullable RosterEntry entry(RosterKind kind, @Nullable String idOrName, Deadline deadline) {
        if (idOrName == null) {
            return null;
        }
        return roster.findById(kind, idOrName, deadline)
                .or(() -> roster.findByName(kind, idOrName, deadline))
                .orElse(null);
    }
}
