package io.evenkeel.domain.availability;

import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** A time in which a trainer is away: between two instants, or for whole local days. */
public sealed interface Absence {

    /** The result of the one function that fits. */
    <T> T match(Function<Between, T> onBetween, Function<Days, T> onDays);

    /** The part of it that lies in an interval, its days being those of the zone. */
    default Optional<Interval> in(ZoneId zone, Interval within) {
        return match(
                between -> within.clip(
                        between.interval().startSecondInclusive(),
                        between.interval().endSecondExclusive()),
                whole -> within.clip(
                        whole.days().startSecondInclusive(zone), whole.days().endSecondExclusive(zone)));
    }

    /** Away between two instants. */
    record Between(Interval interval) implements Absence {
        @Override
        public <T> T match(Function<Between, T> onBetween, Function<Days, T> onDays) {
            return onBetween.apply(this);
        }
    }

    /** Away for whole days of the trainer's zone. */
    record Days(LocalDateRange days) implements Absence {
        @Override
        public <T> T match(Function<Between, T> onBetween, Function<Days, T> onDays) {
            return onDays.apply(this);
        }
    }
}
