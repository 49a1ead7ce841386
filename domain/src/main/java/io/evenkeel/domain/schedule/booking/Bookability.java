package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one judge of what can be booked, asked for a list of free slots as well as for a single booking.
 *
 * <p>A plan can be booked when its effective interval lies in the trainer's availability, outside absences, and where the
 * trainer and the room are not full of the effective intervals of other sessions; when its start, its duration and its
 * buffers are multiples of 5 minutes and not above 24 hours; and when the trainer is active and has the skill. Sessions
 * that are finished, cancelled, missed or void hold nothing. What is listed can be booked, and what can be booked at a
 * time of the grid is listed.
 *
 * <p>Made for one request and one state of the schedule, in O(n log n) for n sessions. Immutable and safe for any thread.
 */
public final class Bookability {

    private static final int OFFERED = 3;
    private static final long HORIZON_SECONDS = 28 * 86_400L;

    private final SlotRequest request;
    private final SlotGrid grid;
    private final List<Holdings> holdings = new ArrayList<>(2);

    /**
     * @param request what is to be booked
     * @param sessions the schedule so far, as far as it reaches into the time asked about; without the session itself
     *     when one is to be moved
     * @param roster the buffers of those sessions
     * @param grid where listed slots may start
     */
    public Bookability(SlotRequest request, Collection<Session> sessions, Roster roster, SlotGrid grid) {
        this.request = request;
        this.grid = grid;
        if (request.trainer() != null) {
            holdings.add(new Holdings(Resource.of(request.trainer().id()), 1, sessions, roster));
        }
        if (request.room() != null) {
            int concurrentSessions = request.room().concurrentSessions();
            holdings.add(new Holdings(Resource.of(request.room().id()), concurrentSessions, sessions, roster));
        }
    }

    /**
     * Whether a session can start at an instant, on the grid or not; fractions of a second are dropped.
     *
     * @throws IllegalArgumentException when the plan would leave the years 1 to 9999
     */
    public BookingDecision decide(Instant start) {
        long second = start.getEpochSecond();
        Interval planned = new Interval(second, second + request.durationSeconds());
        return refusal(planned, free(request.buffers().around(planned)))
                .<BookingDecision>map(refusal -> new BookingDecision.Refused(refusal, after(second)))
                .orElseGet(() -> new BookingDecision.Bookable(planned));
    }

    /**
     * The plans that can be booked at times of the grid.
     *
     * @param starts when they may start; they may end later
     */
    public List<Interval> freeSlots(Interval starts) {
        return slots(starts, Integer.MAX_VALUE);
    }

    private List<Interval> after(long second) {
        long from = Math.min(second + 1, Interval.MAX_SECOND - 1);
        return slots(new Interval(from, Math.min(from + HORIZON_SECONDS, Interval.MAX_SECOND)), OFFERED);
    }

    /** Walks the grid inside each free stretch, so that the cost follows what is free and not the window. */
    private List<Interval> slots(Interval starts, int limit) {
        List<Interval> slots = new ArrayList<>();
        int before = request.buffers().beforeSeconds();
        int needed = request.durationSeconds() + request.buffers().afterSeconds();
        IntervalSet free = free(starts.widened(before, needed));
        for (Interval stretch : free.intervals()) {
            long last = Math.min(stretch.endSecondExclusive() - needed, starts.endSecondExclusive() - 1);
            long first = Math.max(stretch.startSecondInclusive() + before, starts.startSecondInclusive());
            for (long at = grid.atOrAfter(first); at <= last && slots.size() < limit; at = grid.atOrAfter(at + 1)) {
                Interval planned = new Interval(at, at + request.durationSeconds());
                if (refusal(planned, free).isEmpty()) {
                    slots.add(planned);
                }
            }
        }
        return slots;
    }

    /** The decision: nothing when the plan can be booked. Listing and booking both end here. */
    private Optional<Refusal> refusal(Interval planned, IntervalSet free) {
        Optional<Refusal> always = request.refusal();
        if (always.isPresent()) {
            return always;
        }
        if (!Quantum.isMultiple(planned.startSecondInclusive())) {
            return Optional.of(Refusal.of(RefusalCode.NOT_A_MULTIPLE_OF_5_MINUTES));
        }
        Interval effective = request.buffers().around(planned);
        return free.contains(effective) ? Optional.empty() : Optional.of(reason(planned, effective));
    }

    /** What is free within a window for the effective interval of the request; nothing when it is refused at any time. */
    private IntervalSet free(Interval window) {
        if (request.refusal().isPresent()) {
            return IntervalSet.EMPTY;
        }
        Trainer trainer = request.trainer();
        IntervalSet free = trainer == null
                ? IntervalSet.of(window)
                : trainer.availability().free(window);
        for (Holdings held : holdings) {
            free = free.subtract(held.full());
        }
        return free;
    }

    private Refusal reason(Interval planned, Interval effective) {
        Trainer trainer = request.trainer();
        if (trainer != null && !trainer.availability().open(effective).contains(effective)) {
            return Refusal.of(RefusalCode.OUTSIDE_AVAILABILITY, Resource.of(trainer.id()));
        }
        if (trainer != null && !trainer.availability().absent(effective).isEmpty()) {
            return Refusal.of(RefusalCode.ABSENCE, Resource.of(trainer.id()));
        }
        return holdings.stream()
                .flatMap(held -> held.refusal(planned, effective).stream())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("nothing stands against " + planned + ", yet it is taken"));
    }
}
