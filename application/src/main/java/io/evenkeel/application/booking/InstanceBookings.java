package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.series.RefusedInstance;
import io.evenkeel.application.port.in.series.SeriesBookings;
import io.evenkeel.application.port.in.series.SeriesInstance;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.booking.Refusal;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Books those instances of one series that never were, one after the other. The judge explains; the store decides, also
 * whether somebody else has booked an instance meanwhile. Made for one call.
 */
final class InstanceBookings {

    private static final Comparator<SeriesInstance> BY_START =
            Comparator.comparingLong(each -> each.instance().planned().startSecondInclusive());

    private final Series series;
    private final BookedInstances booked;
    private final IdSource ids;
    private final Effects effects;
    private final Deadline deadline;
    private final List<SeriesInstance> made = new ArrayList<>();
    private final List<SeriesInstance> there = new ArrayList<>();
    private final List<RefusedInstance> refused = new ArrayList<>();

    InstanceBookings(Series series, BookedInstances booked, IdSource ids, Effects effects, Deadline deadline) {
        this.series = series;
        this.booked = booked;
        this.ids = ids;
        this.effects = effects;
        this.deadline = deadline;
    }

    /**
     * What became of each.
     *
     * @param judging gives a judge of those that never were booked; not asked when there are none
     * @throws RefusedException when the name of the call was used for another one, or nothing of the series can be booked
     */
    SeriesBookings book(
            List<SeriesInstance> instances,
            Function<List<Instance>, InstanceJudge> judging,
            @Nullable RepeatableCall<Session> call) {
        List<Instance> open = new ArrayList<>();
        for (SeriesInstance each : instances) {
            if (each.session() == null) {
                open.add(each.instance());
            } else if (isOurs(each.instance(), call)) {
                made.add(each);
            } else {
                there.add(each);
            }
        }
        if (!open.isEmpty()) {
            InstanceJudge judge = judging.apply(open);
            open.forEach(instance -> book(instance, judge, call));
        }
        made.sort(BY_START);
        there.sort(BY_START);
        return new SeriesBookings(made, there, refused);
    }

    /** Asked before anything is booked, so that a name that was used for another call leaves nothing behind. */
    private boolean isOurs(Instance instance, @Nullable RepeatableCall<Session> call) {
        return effects.earlier(callFor(instance, call), deadline).isPresent();
    }

    private void book(Instance instance, InstanceJudge judge, @Nullable RepeatableCall<Session> call) {
        judge.decide(instance)
                .<Boolean>match(
                        bookable -> {
                            Session session = judge.session(new SessionId(ids.newId()), instance)
                                    .withExternalKey(series.keyOf(instance.recurrenceId()));
                            return write(instance, SessionWrite.add(session, judge.known()), call);
                        },
                        refusal -> refuse(instance, refusal.refusal(), call));
    }

    private boolean write(Instance instance, SessionWrite write, @Nullable RepeatableCall<Session> call) {
        WriteOutcome outcome = effects.attempt(write, callFor(instance, call), deadline);
        if (outcome instanceof WriteOutcome.Written written) {
            return made.add(new SeriesInstance(instance, written.session()));
        }
        if (outcome instanceof WriteOutcome.Replayed) {
            return made.add(booked.of(instance));
        }
        if (outcome instanceof WriteOutcome.Taken) {
            return there.add(booked.of(instance));
        }
        if (outcome instanceof WriteOutcome.Occupied occupied) {
            return refused.add(new RefusedInstance(
                    instance, BookingRefusal.OCCUPIED, Effects.taken(occupied), List.of(occupied.holder())));
        }
        if (outcome instanceof WriteOutcome.KeyReused) {
            throw Effects.keyReused();
        }
        throw new IllegalStateException("no store answers a new session by " + outcome);
    }

    /** What stands in the way may be the instance itself, which somebody else has booked since all of them were looked for. */
    private boolean refuse(Instance instance, Refusal refusal, @Nullable RepeatableCall<Session> call) {
        SeriesInstance now = refusal.sessions().isEmpty() ? new SeriesInstance(instance, null) : booked.of(instance);
        if (now.session() != null) {
            return isOurs(instance, call) ? made.add(now) : there.add(now);
        }
        return refused.add(new RefusedInstance(
                instance, BookingDesk.reason(refusal), BookingDesk.message(refusal), refusal.sessions()));
    }

    /** One call has many effects, so each has a name of its own. */
    private static @Nullable RepeatableCall<Session> callFor(
            Instance instance, @Nullable RepeatableCall<Session> call) {
        return call == null
                ? null
                : new RepeatableCall<>(
                        call.scope() + " " + instance.recurrenceId(), call.name(), call.bodyHash(), call.answer());
    }
}
