package io.evenkeel.application.port.out;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the sign-ins are kept that have not ended. Safe for any thread, also of several servers at once: of two that refresh
 * the same one at the same moment, one goes first.
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed.
 */
public interface SignInStore {

    /**
     * Keeps a new one, durably before it returns.
     *
     * @throws StoreException.Conflict when its id is known
     */
    void begin(SignIn signIn, Deadline deadline);

    /** The one of this id, unless it has ended. One that is past its {@link SignIn#endsAt()} may still be found. */
    Optional<SignIn> find(SignInId id, Deadline deadline);

    /**
     * Takes the token of a number, atomically and durably before it returns. Looked for in this order:
     *
     * <ol>
     *   <li>no such sign-in, or {@code now} is not before its end: {@link Refresh.Ended};
     *   <li>the current number: the next one becomes current, at {@code now}: {@link Refresh.Advanced};
     *   <li>the number before it, and {@code now} is before the refresh that replaced it plus the grace: nothing changes, so
     *       that a repeat has the answer that was lost: {@link Refresh.Repeated};
     *   <li>any other number: a token was stolen or copied, and the sign-in ends: {@link Refresh.Reused}.
     * </ol>
     */
    Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline);

    /** Ends one, when it has not ended yet, durably before it returns. */
    void end(SignInId id, Deadline deadline);

    /** Ends all of an account, durably before it returns. */
    void endAll(AccountId account, Deadline deadline);

    /**
     * Forgets those that are past their end at a moment.
     *
     * @return how many
     */
    long forgetEnded(Instant now, Deadline deadline);
}
