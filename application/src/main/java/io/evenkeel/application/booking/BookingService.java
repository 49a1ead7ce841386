package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.booking.BookSessionRequest;
import io.evenkeel.application.port.in.booking.BookSessionUseCase;
import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.in.booking.ChangeSessionRequest;
import io.evenkeel.application.port.in.booking.ChangeSessionUseCase;
import io.evenkeel.application.port.in.booking.SessionChange;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.schedule.booking.SlotRequest;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionLife;
import io.evenkeel.domain.session.Transition;
import io.evenkeel.domain.time.Interval;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/**
 * Books sessions and takes them through their life. The domain's judge gives the explanations; that nothing is booked
 * twice is the store's own doing, also when somebody else is faster between the two. Safe for any thread.
 */
public final class BookingService implements BookSessionUseCase, ChangeSessionUseCase {

    private final SessionStore sessions;
    private final RosterStore roster;
    private final IdSource ids;
    private final BookingDesk desk;
    private final Effects effects;
    private final Moves moves;

    public BookingService(
            SessionStore sessions,
            BookingStore bookings,
            RosterStore roster,
            IdSource ids,
            ZoneId organisationZone,
            InstantSource now) {
        this.sessions = sessions;
        this.roster = roster;
        this.ids = ids;
        this.desk = new BookingDesk(sessions, organisationZone);
        this.effects = new Effects(bookings, now);
        this.moves = new Moves(desk, effects);
    }

    @Override
    public BookingOutcome book(BookSessionRequest request, Deadline deadline) {
        return RefusedException.caught(
                () -> effects.earlier(request.call(), deadline).orElseGet(() -> bookOnce(request, deadline)));
    }

    @Override
    public BookingOutcome change(ChangeSessionRequest request, Deadline deadline) {
        return RefusedException.caught(
                () -> effects.earlier(request.call(), deadline).orElseGet(() -> changeOnce(request, deadline)));
    }

    private BookingOutcome bookOnce(BookSessionRequest request, Deadline deadline) {
        RosterLookup lookup = new RosterLookup(roster, deadline);
        Activity activity = lookup.activity(request.activity(), request.durationSeconds());
        Trainer trainer = request.trainer() == null ? null : lookup.trainer(request.trainer());
        Room room = request.room() == null ? null : lookup.room(request.room());
        int seconds = request.durationSeconds() == null ? activity.defaultDurationSeconds() : request.durationSeconds();
        SlotRequest slot = new SlotRequest(activity, trainer, room, seconds, activity.buffers());
        Interval planned = desk.require(slot, request.start(), null, lookup.known(), deadline);
        Session session = NewSession.of(new SessionId(ids.newId()), slot, planned, lookup.known());
        if (request.offered() != null) {
            session = session.withSeats(new Seats(request.offered(), 0, null));
        }
        return effects.write(
                SessionWrite.add(session, lookup.known()),
                request.call(),
                () -> desk.nextFree(slot, request.start(), null, lookup.known(), deadline),
                deadline);
    }

    private BookingOutcome changeOnce(ChangeSessionRequest request, Deadline deadline) {
        Session stored = sessions.find(request.session(), deadline)
                .orElseThrow(() -> new RefusedException(
                        BookingRefusal.UNKNOWN_SESSION,
                        "there is no session '" + request.session().value() + "'"));
        if (stored.version() != request.version()) {
            throw Effects.versionChanged(stored);
        }
        RosterLookup lookup = new RosterLookup(roster, deadline);
        if (request.change() instanceof SessionChange.Reschedule move) {
            return moves.reschedule(stored, move, lookup, request.call(), deadline);
        }
        if (request.change() instanceof SessionChange.Replace replacement) {
            return moves.replace(stored, replacement, lookup, request.call(), deadline);
        }
        Session changed = Moves.allowed(transition(new SessionLife(stored), request.change()), stored);
        return effects.write(SessionWrite.replace(changed, lookup.known()), request.call(), List::of, deadline);
    }

    private static Transition transition(SessionLife life, SessionChange change) {
        if (change instanceof SessionChange.Start start) {
            return life.start(start.at());
        }
        if (change instanceof SessionChange.Complete complete) {
            return life.complete(complete.at());
        }
        if (change instanceof SessionChange.Cancel cancel) {
            return life.cancel(cancel.at());
        }
        return change instanceof SessionChange.MarkNoShow ? life.markNoShow() : life.markVoid();
    }
}
