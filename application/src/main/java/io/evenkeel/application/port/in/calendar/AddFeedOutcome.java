package io.evenkeel.application.port.in.calendar;

import java.util.function.Function;

/** What became of a wish for a link. */
public sealed interface AddFeedOutcome {

    /** There is one. */
    record Added(NewSecret made) implements AddFeedOutcome {}

    /** There is no such trainer. */
    record UnknownTrainer() implements AddFeedOutcome {}

    /** There are as many links as can be listed. */
    record TooMany() implements AddFeedOutcome {}

    default <T> T match(
            Function<Added, T> added, Function<UnknownTrainer, T> unknownTrainer, Function<TooMany, T> tooMany) {
        if (this instanceof Added made) {
            return added.apply(made);
        }
        return this instanceof UnknownTrainer unknown ? unknownTrainer.apply(unknown) : tooMany.apply((TooMany) this);
    }
}
