package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.in.booking.SessionChange;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.booking.SlotRequest;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionLife;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.session.Transition;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives planned sessions another time, another trainer, another room, by the rules of booking. Safe for any thread. */
final class Moves {

    private final BookingDesk desk;
    private final Effects effects;

    Moves(BookingDesk desk, Effects effects) {
        this.desk = desk;
        this.effects = effects;
    }

    BookingOutcome reschedule(
            Session stored,
            SessionChange.Reschedule move,
            RosterLookup lookup,
            @Nullable RepeatableCall<Session> call,
            Deadline deadline) {
        int seconds = move.durationSeconds() != null
                ? move.durationSeconds()
                : Math.toIntExact(stored.planned().seconds());
        Activity activity = lookup.activity(stored.activity().value(), seconds);
        Trainer trainer = stored.trainer() == null
                ? null
                : lookup.trainer(stored.trainer().value());
        Room room = stored.room() == null ? null : lookup.room(stored.room().value());
        return move(
                stored,
                new SlotRequest(activity, trainer, room, seconds, activity.buffers()),
                move.start(),
                lookup,
                call,
                deadline);
    }

    BookingOutcome replace(
            Session stored,
            SessionChange.Replace wanted,
            RosterLookup lookup,
            @Nullable RepeatableCall<Session> call,
            Deadline deadline) {
        if (stored.status() == SessionStatus.VOID) {
            throw new RefusedException(
                    BookingRefusal.ILLEGAL_TRANSITION,
                    "a session that is VOID was entered by mistake, and stays as it is");
        }
        Session seated = stored.withSeats(wanted.seats());
        if (leavesTheScheduleAlone(stored, wanted, lookup)) {
            return effects.write(SessionWrite.replace(seated, lookup.known()), call, List::of, deadline);
        }
        int seconds = wanted.durationSeconds();
        Activity activity = lookup.activity(wanted.activity(), seconds);
        Trainer trainer = wanted.trainer() == null ? null : lookup.trainer(wanted.trainer());
        Room room = wanted.room() == null ? null : lookup.room(wanted.room());
        return move(
                seated,
                new SlotRequest(activity, trainer, room, seconds, activity.buffers()),
                wanted.start(),
                lookup,
                call,
                deadline);
    }

    private BookingOutcome move(
            Session session,
            SlotRequest slot,
            Instant start,
            RosterLookup lookup,
            @Nullable RepeatableCall<Session> call,
            Deadline deadline) {
        // First whether it may move at all: a session that is over must not be told of free slots.
        allowed(new SessionLife(session).reschedule(session.planned()), session);
        Interval planned = desk.require(slot, start, session.id(), lookup.known(), deadline);
        Session moved = allowed(new SessionLife(session).reschedule(planned), session);
        return effects.write(
                SessionWrite.replace(with(slot, moved), lookup.known()),
                call,
                () -> desk.nextFree(slot, start, session.id(), lookup.known(), deadline),
                deadline);
    }

    private static Session with(SlotRequest slot, Session session) {
        return new Session(
                session.id(),
                session.externalKey(),
                slot.trainer() == null ? null : slot.trainer().id(),
                slot.activity().id(),
                slot.room() == null ? null : slot.room().id(),
                session.planned(),
                session.actual(),
                session.status(),
                session.seats(),
                session.cancelledAt(),
                session.version());
    }

    /** What was planned once may stay, even where it could not be booked today. */
    private static boolean leavesTheScheduleAlone(Session stored, SessionChange.Replace wanted, RosterLookup lookup) {
        Interval planned = stored.planned();
        TrainerId trainer = stored.trainer();
        RoomId room = stored.room();
        return lookup.isSame(RosterKind.ACTIVITY, stored.activity().value(), wanted.activity())
                && lookup.isSame(RosterKind.TRAINER, trainer == null ? null : trainer.value(), wanted.trainer())
                && lookup.isSame(RosterKind.ROOM, room == null ? null : room.value(), wanted.room())
                && planned.startSecondInclusive() == wanted.start().getEpochSecond()
                && planned.seconds() == wanted.durationSeconds();
    }

    static Session allowed(Transition transition, Session stored) {
        return transition.match(Transition.Changed::session, refused -> {
            throw new RefusedException(
                    BookingRefusal.ILLEGAL_TRANSITION,
                    switch (refused.code()) {
                        case ILLEGAL_TRANSITION ->
                            "a session that is " + stored.status() + " does not take the action " + refused.action();
                        case START_NOT_RECORDED -> "it cannot be completed before its start is recorded";
                        case END_NOT_AFTER_START -> "it cannot be completed before or at its start";
                    });
        });
    }
}
