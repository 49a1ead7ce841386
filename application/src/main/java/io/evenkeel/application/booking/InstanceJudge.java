package io.evenkeel.application.booking;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.schedule.booking.Bookability;
import io.evenkeel.domain.schedule.booking.BookingDecision;
import io.evenkeel.domain.schedule.booking.SlotRequest;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges the instances of one series over one look at the roster and the schedule. Made for one call. */
final class InstanceJudge {

    /** Whatever is longer than a day is refused alike. */
    private static final long LONGER_THAN_BOOKABLE_SECONDS = 86_400L + 300;

    private final RosterLookup lookup;
    private final BookingDesk desk;
    private final Activity activity;
    private final @Nullable Trainer trainer;
    private final @Nullable Room room;
    private final Collection<Session> schedule;
    private final Map<Integer, Bookability> judges = new HashMap<>();

    /**
     * @param instances at least one, by their starts
     * @throws RefusedException when something that the series names is gone, or too little is known of it
     */
    InstanceJudge(Series series, List<Instance> instances, RosterLookup lookup, BookingDesk desk, Deadline deadline) {
        this.lookup = lookup;
        this.desk = desk;
        this.activity = lookup.activity(
                series.activity().value(), seconds(series.definition().durationSeconds()));
        this.trainer = series.trainer() == null
                ? null
                : lookup.trainer(series.trainer().value());
        this.room = series.room() == null ? null : lookup.room(series.room().value());
        this.schedule = desk.schedule(trainer, room, span(instances), deadline);
    }

    Roster known() {
        return lookup.known();
    }

    BookingDecision decide(Instance instance) {
        SlotRequest slot = slot(instance);
        return judges.computeIfAbsent(slot.durationSeconds(), seconds -> desk.judge(slot, schedule, lookup.known()))
                .decide(instance.planned().start());
    }

    /** The session that an instance is booked as. */
    Session session(SessionId id, Instance instance) {
        return NewSession.of(id, slot(instance), instance.planned(), lookup.known());
    }

    private SlotRequest slot(Instance instance) {
        return new SlotRequest(
                activity, trainer, room, seconds(instance.planned().seconds()), activity.buffers());
    }

    private static int seconds(long seconds) {
        return (int) Math.min(seconds, LONGER_THAN_BOOKABLE_SECONDS);
    }

    private static Interval span(List<Instance> instances) {
        long last = instances.get(instances.size() - 1).planned().startSecondInclusive();
        return new Interval(
                instances.get(0).planned().startSecondInclusive(),
                Math.min(last + LONGER_THAN_BOOKABLE_SECONDS, Interval.MAX_SECOND));
    }
}
