package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.time.Interval;
import java.util.List;
import java.util.function.Function;

/** Whether a time can be booked. */
public sealed interface BookingDecision {

    /** The result of the one function that fits. */
    <T> T match(Function<Bookable, T> onBookable, Function<Refused, T> onRefusal);

    /**
     * It can, as long as nobody else moves.
     *
     * @param planned the plan of the session to be
     */
    record Bookable(Interval planned) implements BookingDecision {
        @Override
        public <T> T match(Function<Bookable, T> onBookable, Function<Refused, T> onRefusal) {
            return onBookable.apply(this);
        }
    }

    /**
     * It cannot.
     *
     * @param refusal the first thing that stands against it
     * @param nextFree the next free slots after the refused start: at most three, fewer when four weeks hold no more
     */
    record Refused(Refusal refusal, List<Interval> nextFree) implements BookingDecision {

        public Refused {
            nextFree = List.copyOf(nextFree);
        }

        @Override
        public <T> T match(Function<Bookable, T> onBookable, Function<Refused, T> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}
