package io.evenkeel.application.schedule;

import static io.evenkeel.application.port.in.schedule.ScheduleRefusal.DETAILS_MISSING;
import static io.evenkeel.application.port.in.schedule.ScheduleRefusal.NEVER_BOOKABLE;
import static io.evenkeel.application.port.in.schedule.ScheduleRefusal.TOO_MANY_RESULTS;

import io.evenkeel.application.port.in.schedule.FindFreeSlotsUseCase;
import io.evenkeel.application.port.in.schedule.FreeSlot;
import io.evenkeel.application.port.in.schedule.FreeSlotsRequest;
import io.evenkeel.application.port.in.schedule.NamedTrainer;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.booking.Bookability;
import io.evenkeel.domain.schedule.booking.SlotGrid;
import io.evenkeel.domain.schedule.booking.SlotRequest;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what the domain's one judge of bookings lets through. Safe for any thread. */
public final class FreeSlotsService implements FindFreeSlotsUseCase {

    private static final int MAX_SLOTS = 10_000;

    private final ScheduleReader sessions;
    private final RosterStore roster;
    private final RosterReader entries;
    private final ZoneId organisationZone;

    public FreeSlotsService(SessionStore sessions, RosterStore roster, ZoneId organisationZone) {
        this.sessions = new ScheduleReader(sessions);
        this.roster = roster;
        this.entries = new RosterReader(roster);
        this.organisationZone = organisationZone;
    }

    @Override
    public ScheduleOutcome<List<FreeSlot>> findFreeSlots(FreeSlotsRequest request, Deadline deadline) {
        return RefusedException.caught(() -> find(request, deadline));
    }

    private List<FreeSlot> find(FreeSlotsRequest request, Deadline deadline) {
        ZoneId zone = request.zone() == null ? organisationZone : request.zone();
        Roster known = roster.roster(deadline);
        Activity activity = activity(request, known, deadline);
        Room room = request.room() == null ? null : room(request.room(), known, deadline);
        List<Trainer> trainers = trainers(request, activity, known, deadline);
        Interval starts = request.range().interval(zone).orElse(null);
        if (starts == null) {
            return List.of();
        }
        TrainerId only = room == null && trainers.size() == 1 ? trainers.get(0).id() : null;
        List<Session> schedule = sessions.around(starts, ScheduleReader.REACH_OF_A_BOOKING, only, deadline);
        SlotGrid grid = new SlotGrid(zone, request.stepMinutes());
        List<FreeSlot> slots = new ArrayList<>();
        for (Trainer trainer : trainers) {
            add(slots, slots(slot(request, activity, trainer, room), schedule, known, grid, starts), trainer);
        }
        slots.sort(Comparator.comparingLong((FreeSlot slot) -> slot.planned().startSecondInclusive())
                .thenComparing(slot -> slot.trainer().name())
                .thenComparing(slot -> slot.trainer().id().value()));
        return slots;
    }

    private static List<Interval> slots(
            SlotRequest request, List<Session> schedule, Roster known, SlotGrid grid, Interval starts) {
        request.refusal().ifPresent(refusal -> {
            throw new RefusedException(NEVER_BOOKABLE, "this cannot be booked at any time: " + refusal.code());
        });
        return new Bookability(request, schedule, known, grid).freeSlots(starts);
    }

    private static void add(List<FreeSlot> slots, List<Interval> free, Trainer trainer) {
        if (free.size() > MAX_SLOTS - slots.size()) {
            throw new RefusedException(
                    TOO_MANY_RESULTS,
                    "there are more than " + MAX_SLOTS + " free slots; ask for a shorter range, one trainer or a"
                            + " wider grid");
        }
        NamedTrainer named = new NamedTrainer(trainer.id(), trainer.name());
        free.forEach(planned -> slots.add(new FreeSlot(named, planned)));
    }

    private static SlotRequest slot(FreeSlotsRequest request, Activity activity, Trainer trainer, @Nullable Room room) {
        int seconds = request.durationSeconds() == null ? activity.defaultDurationSeconds() : request.durationSeconds();
        return new SlotRequest(activity, trainer, room, seconds, activity.buffers());
    }

    private Activity activity(FreeSlotsRequest request, Roster known, Deadline deadline) {
        RosterEntry entry = entries.require(RosterKind.ACTIVITY, request.activity(), deadline);
        ActivityId id = new ActivityId(entry.id());
        Activity activity = known.activities().get(id);
        if (activity != null) {
            return activity;
        }
        if (request.durationSeconds() == null) {
            throw new RefusedException(
                    DETAILS_MISSING,
                    "the roster does not say how long '" + entry.name()
                            + "' takes; give a duration, or import a roster");
        }
        return Activity.of(id, entry.name(), request.durationSeconds());
    }

    private Room room(String idOrName, Roster known, Deadline deadline) {
        RosterEntry entry = entries.require(RosterKind.ROOM, idOrName, deadline);
        RoomId id = new RoomId(entry.id());
        Room room = known.rooms().get(id);
        return room == null ? Room.of(id, entry.name()) : room;
    }

    private List<Trainer> trainers(FreeSlotsRequest request, Activity activity, Roster known, Deadline deadline) {
        if (request.trainer() == null) {
            return known.trainers().values().stream()
                    .filter(trainer -> trainer.active() && trainer.canGive(activity.id()))
                    .toList();
        }
        RosterEntry entry = entries.require(RosterKind.TRAINER, request.trainer(), deadline);
        return List.of(known.trainer(new TrainerId(entry.id()))
                .orElseThrow(() -> new RefusedException(
                        DETAILS_MISSING,
                        "the roster does not say when '" + entry.name() + "' is available; import a roster")));
    }
}
