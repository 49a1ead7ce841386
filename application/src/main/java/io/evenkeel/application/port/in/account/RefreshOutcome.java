package io.evenkeel.application.port.in.account;

import java.util.function.Function;

/** What became of a refresh token. */
public sealed interface RefreshOutcome {

    /** Handles both cases. */
    <R> R match(Function<? super Refreshed, ? extends R> onSuccess, Function<? super Ended, ? extends R> onEnd);

    /**
     * The sign-in goes on.
     *
     * @param tokens what to give out
     */
    record Refreshed(IssuedTokens tokens) implements RefreshOutcome {
        @Override
        public <R> R match(
                Function<? super Refreshed, ? extends R> onSuccess, Function<? super Ended, ? extends R> onEnd) {
            return onSuccess.apply(this);
        }
    }

    /** It does not, or it never was one; why is not said. */
    record Ended() implements RefreshOutcome {
        @Override
        public <R> R match(
                Function<? super Refreshed, ? extends R> onSuccess, Function<? super Ended, ? extends R> onEnd) {
            return onEnd.apply(this);
        }
    }
}
