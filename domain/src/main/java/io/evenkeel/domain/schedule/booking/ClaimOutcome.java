package io.evenkeel.domain.schedule.booking;

import java.util.List;
import java.util.function.Function;

/** What became of the wish to claim the time of a session. */
public sealed interface ClaimOutcome {

    /** The result of the one function that fits. */
    <T> T match(Function<Granted, T> onGranted, Function<Taken, T> onTaken, Function<TooLong, T> onTooLong);

    /**
     * There is a lane for every five minutes.
     *
     * @param claims by resource, then by time; empty for a session that holds nothing
     */
    record Granted(List<Claim> claims) implements ClaimOutcome {

        public Granted {
            claims = List.copyOf(claims);
        }

        @Override
        public <T> T match(Function<Granted, T> onGranted, Function<Taken, T> onTaken, Function<TooLong, T> onTooLong) {
            return onGranted.apply(this);
        }
    }

    /**
     * Every lane of some five minutes is taken.
     *
     * @param key the first such five minutes
     */
    record Taken(ClaimKey key) implements ClaimOutcome {
        @Override
        public <T> T match(Function<Granted, T> onGranted, Function<Taken, T> onTaken, Function<TooLong, T> onTooLong) {
            return onTaken.apply(this);
        }
    }

    /** The plan or a buffer is longer than 24 hours: only an imported session can be, and it is kept without claims. */
    record TooLong() implements ClaimOutcome {
        @Override
        public <T> T match(Function<Granted, T> onGranted, Function<Taken, T> onTaken, Function<TooLong, T> onTooLong) {
            return onTooLong.apply(this);
        }
    }
}
