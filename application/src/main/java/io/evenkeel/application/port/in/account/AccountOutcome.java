package io.evenkeel.application.port.in.account;

import java.util.function.Function;

/** What became of an account. */
public sealed interface AccountOutcome {

    /** Handles both cases. */
    <R> R match(Function<? super Done, ? extends R> onDone, Function<? super Refused, ? extends R> onRefusal);

    /**
     * It is as it was asked for.
     *
     * @param account as it is stored now
     */
    record Done(AccountView account) implements AccountOutcome {
        @Override
        public <R> R match(
                Function<? super Done, ? extends R> onDone, Function<? super Refused, ? extends R> onRefusal) {
            return onDone.apply(this);
        }
    }

    /**
     * It is as it was.
     *
     * @param reason why
     * @param message the reason and what to do, for people
     */
    record Refused(AccountRefusal reason, String message) implements AccountOutcome {
        @Override
        public <R> R match(
                Function<? super Done, ? extends R> onDone, Function<? super Refused, ? extends R> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}
