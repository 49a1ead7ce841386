package io.evenkeel.application.port.in.booking;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.util.List;
import java.util.function.Function;

/** What became of a booking or a change. */
public sealed interface BookingOutcome {

    /** Handles all cases. */
    <R> R match(
            Function<? super Done, ? extends R> onDone,
            Function<? super Repeated, ? extends R> onRepeat,
            Function<? super Refused, ? extends R> onRefusal);

    /**
     * It took effect.
     *
     * @param session as it is stored now
     */
    record Done(Session session) implements BookingOutcome {
        @Override
        public <R> R match(
                Function<? super Done, ? extends R> onDone,
                Function<? super Repeated, ? extends R> onRepeat,
                Function<? super Refused, ? extends R> onRefusal) {
            return onDone.apply(this);
        }
    }

    /**
     * The same call took effect before.
     *
     * @param answer what it was answered then
     */
    record Repeated(String answer) implements BookingOutcome {
        @Override
        public <R> R match(
                Function<? super Done, ? extends R> onDone,
                Function<? super Repeated, ? extends R> onRepeat,
                Function<? super Refused, ? extends R> onRefusal) {
            return onRepeat.apply(this);
        }
    }

    /**
     * Nothing was changed.
     *
     * @param reason why
     * @param message the reason and what to do, for people
     * @param nextFree when it could be booked instead, at most three; empty when the time is not what is wrong
     */
    record Refused(BookingRefusal reason, String message, List<Interval> nextFree) implements BookingOutcome {

        public Refused {
            nextFree = List.copyOf(nextFree);
        }

        @Override
        public <R> R match(
                Function<? super Done, ? extends R> onDone,
                Function<? super Repeated, ? extends R> onRepeat,
                Function<? super Refused, ? extends R> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}
