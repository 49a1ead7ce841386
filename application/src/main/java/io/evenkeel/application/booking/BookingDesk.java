package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.schedule.booking.Bookability;
import io.evenkeel.domain.schedule.booking.BookingDecision;
import io.evenkeel.domain.schedule.booking.Refusal;
import io.evenkeel.domain.schedule.booking.SlotGrid;
import io.evenkeel.domain.schedule.booking.SlotRequest;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the domain's one judge of bookings about a time, over the schedule around it. Safe for any thread. */
final class BookingDesk {

    /** What can be booked takes at most 24 h, and as long again for each buffer: of two that meet, 72 h in all. */
    private static final long REACH_SECONDS = 72 * 3_600L;

    /** The next free slots are looked for in four weeks. */
    private static final long HORIZON_SECONDS = 28 * 86_400L;

    private static final int GRID_MINUTES = 15;

    private final SessionStore sessions;
    private final ZoneId zone;

    BookingDesk(SessionStore sessions, ZoneId zone) {
        this.sessions = sessions;
        this.zone = zone;
    }

    /**
     * The plan that can be booked.
     *
     * @param moving the session that is to be moved, which is not in its own way; null for a new one
     * @throws RefusedException when it cannot be booked
     */
    Interval require(SlotRequest request, Instant start, @Nullable SessionId moving, Roster roster, Deadline deadline) {
        long second = start.getEpochSecond();
        if (!Interval.isStorable(second) || !Interval.isStorable(second + request.durationSeconds())) {
            throw new RefusedException(BookingRefusal.NOT_BOOKABLE, "a session must lie within the years 1 to 9999");
        }
        return decide(request, start, moving, roster, deadline).match(BookingDecision.Bookable::planned, refused -> {
            throw new RefusedException(reason(refused.refusal()), message(refused.refusal()), refused.nextFree());
        });
    }

    /** The next free slots after a start that somebody else has just taken. */
    List<Interval> nextFree(
            SlotRequest request, Instant start, @Nullable SessionId moving, Roster roster, Deadline deadline) {
        return decide(request, start, moving, roster, deadline)
                .match(bookable -> List.of(bookable.planned()), BookingDecision.Refused::nextFree);
    }

    private BookingDecision decide(
            SlotRequest request, Instant start, @Nullable SessionId moving, Roster roster, Deadline deadline) {
        List<Session> around = new ArrayList<>();
        long second = start.getEpochSecond();
        sessions.scan(
                SessionScan.of(second - REACH_SECONDS, second + HORIZON_SECONDS + REACH_SECONDS),
                session -> {
                    if (session.status().holdsResources() && !session.id().equals(moving)) {
                        around.add(session);
                    }
                },
                deadline);
        return judge(request, around, roster).decide(start);
    }

    /** Judges any number of times over one look at the schedule. */
    Bookability judge(SlotRequest request, Collection<Session> schedule, Roster roster) {
        return new Bookability(request, schedule, roster, new SlotGrid(zone, GRID_MINUTES));
    }

    /** The sessions that may stand in the way of plans within a span, for a trainer or a room: those that hold either. */
    List<Session> schedule(@Nullable Trainer trainer, @Nullable Room room, Interval span, Deadline deadline) {
        List<Session> schedule = new ArrayList<>();
        if (trainer == null && room == null) {
            return schedule;
        }
        SessionScan around = new SessionScan(
                span.startSecondInclusive() - REACH_SECONDS,
                span.endSecondExclusive() + REACH_SECONDS,
                room == null && trainer != null ? trainer.id() : null,
                null);
        List<Resource> wanted = new ArrayList<>(2);
        if (trainer != null) {
            wanted.add(Resource.of(trainer.id()));
        }
        if (room != null) {
            wanted.add(Resource.of(room.id()));
        }
        sessions.scan(
                around,
                session -> {
                    if (session.status().holdsResources()
                            && session.resources().stream().anyMatch(wanted::contains)) {
                        schedule.add(session);
                    }
                },
                deadline);
        return schedule;
    }

    static BookingRefusal reason(Refusal refusal) {
        return refusal.sessions().isEmpty() ? BookingRefusal.NOT_BOOKABLE : BookingRefusal.OCCUPIED;
    }

    static String message(Refusal refusal) {
        String sessions = refusal.sessions().stream().map(SessionId::value).collect(Collectors.joining(", "));
        return switch (refusal.code()) {
            case NOT_A_MULTIPLE_OF_5_MINUTES -> "start, duration and buffers must be multiples of 5 minutes";
            case LONGER_THAN_24_HOURS -> "duration and buffers must not be longer than 24 hours";
            case TRAINER_INACTIVE -> "the trainer takes no new sessions";
            case SKILL -> "the trainer does not give this activity";
            case OUTSIDE_AVAILABILITY -> "the trainer is not available then";
            case ABSENCE -> "the trainer is absent then";
            case DOUBLE_BOOKING -> "the time is taken by " + sessions;
            case BUFFER -> "with the time around it, it runs into " + sessions;
        };
    }
}
