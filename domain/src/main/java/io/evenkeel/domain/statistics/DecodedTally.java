package io.evenkeel.domain.statistics;

import java.util.function.Function;

/** What came of reading a tally from bytes. */
public sealed interface DecodedTally {

    /** Handles both cases. */
    <R> R match(Function<Tally, ? extends R> onTally, Function<UnreadableReason, ? extends R> onUnreadable);

    /**
     * The tally that was written.
     *
     * @param tally equal to it
     */
    record Intact(Tally tally) implements DecodedTally {
        @Override
        public <R> R match(Function<Tally, ? extends R> onTally, Function<UnreadableReason, ? extends R> onUnreadable) {
            return onTally.apply(tally);
        }
    }

    /**
     * These bytes are no tally.
     *
     * @param reason what is wrong with them
     */
    record Unreadable(UnreadableReason reason) implements DecodedTally {
        @Override
        public <R> R match(Function<Tally, ? extends R> onTally, Function<UnreadableReason, ? extends R> onUnreadable) {
            return onUnreadable.apply(reason);
        }
    }
}
