package io.evenkeel.application.port.in.account;

import java.util.function.Function;

/** Whether an access token counts. */
public sealed interface AccessOutcome {

    /** Handles both cases. */
    <R> R match(Function<? super Granted, ? extends R> onGrant, Function<? super Refused, ? extends R> onRefusal);

    /**
     * It does.
     *
     * @param user who has it
     */
    record Granted(SignedInUser user) implements AccessOutcome {
        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> onGrant, Function<? super Refused, ? extends R> onRefusal) {
            return onGrant.apply(this);
        }
    }

    /** It does not; why is not said. */
    record Refused() implements AccessOutcome {
        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> onGrant, Function<? super Refused, ? extends R> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}
