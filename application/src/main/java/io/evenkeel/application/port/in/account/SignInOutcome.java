package io.evenkeel.application.port.in.account;

import java.time.Duration;
import java.util.function.Function;

/** What became of an attempt to sign in. */
public sealed interface SignInOutcome {

    /** Handles all cases. */
    <R> R match(
            Function<? super SignedIn, ? extends R> onSuccess,
            Function<? super Refused, ? extends R> onRefusal,
            Function<? super Throttled, ? extends R> onThrottle);

    /**
     * It worked.
     *
     * @param tokens what to give out
     */
    record SignedIn(IssuedTokens tokens) implements SignInOutcome {
        @Override
        public <R> R match(
                Function<? super SignedIn, ? extends R> onSuccess,
                Function<? super Refused, ? extends R> onRefusal,
                Function<? super Throttled, ? extends R> onThrottle) {
            return onSuccess.apply(this);
        }
    }

    /** No enabled account has this name and this password; which of it was wrong is not said. */
    record Refused() implements SignInOutcome {
        @Override
        public <R> R match(
                Function<? super SignedIn, ? extends R> onSuccess,
                Function<? super Refused, ? extends R> onRefusal,
                Function<? super Throttled, ? extends R> onThrottle) {
            return onRefusal.apply(this);
        }
    }

    /**
     * There were too many attempts, and this one was not looked at.
     *
     * @param retryAfter after how long the next one will be; more than zero
     */
    record Throttled(Duration retryAfter) implements SignInOutcome {
        @Override
        public <R> R match(
                Function<? super SignedIn, ? extends R> onSuccess,
                Function<? super Refused, ? extends R> onRefusal,
                Function<? super Throttled, ? extends R> onThrottle) {
            return onThrottle.apply(this);
        }
    }
}
