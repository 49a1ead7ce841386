package io.evenkeel.application.account;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which sign-ins stand, as known a few seconds ago at most. Keeps so many; beyond that the one that was asked for longest ago is
 * forgotten. Safe for any thread; the store is asked outside of the lock.
 */
final class Standings {

    /** A store that is away is not asked for each request, and one that hangs does not take all of its time. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private static final Duration LONGEST_QUESTION = Duration.ofSeconds(1);

    /**
     * What was found out.
     *
     * @param standing the sign-in, if it stood
     * @param askedAtNanos before the store was asked: from then on it may have changed
     * @param triedAtNanos when it was asked last, in vain or not
     */
    private record Known(Optional<SignIn> standing, long askedAtNanos, long triedAtNanos) {}

    private final AccountStore accounts;
    private final SignInStore signIns;
    private final MonotonicClock clock;
    private final long freshNanos;
    private final int most;
    private final Map<SignInId, Known> known = new LinkedHashMap<>(16, 0.75f, true);

    Standings(AccountStore accounts, SignInStore signIns, MonotonicClock clock, Duration freshFor, int most) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.clock = clock;
        this.freshNanos = freshFor.toNanos();
        this.most = most;
    }

    /** Whether an account is what it was when a sign-in began. */
    static boolean standsFor(Account account, SignIn signIn) {
        return account.isEnabled() && account.version() == signIn.accountVersion();
    }

    /**
     * The sign-in of this id, if it stands.
     *
     * @throws StoreException when the store cannot be asked and nothing is known
     */
    Optional<SignIn> find(SignInId id, Deadline deadline) {
        Known before = recall(id);
        long asked = clock.nanos();
        if (before != null && isGoodEnough(before, asked)) {
            return before.standing();
        }
        try {
            Optional<SignIn> standing = ask(id, before == null ? deadline : deadline.atMost(LONGEST_QUESTION));
            remember(id, new Known(standing, asked, asked));
            return standing;
        } catch (StoreException.Unavailable | StoreException.TimedOut away) {
            // Whoever gives the question no time, or leaves, must not make an old answer count for longer.
            if (before == null || deadline.isExpired()) {
                throw away;
            }
            remember(id, new Known(before.standing(), before.askedAtNanos(), clock.nanos()));
            return before.standing();
        }
    }

    synchronized int size() {
        return known.size();
    }

    private boolean isGoodEnough(Known before, long now) {
        boolean isFresh = now - before.askedAtNanos() < freshNanos;
        boolean wasInVain = before.triedAtNanos() != before.askedAtNanos();
        return isFresh || (wasInVain && now - before.triedAtNanos() < RETRY_AFTER.toNanos());
    }

    private Optional<SignIn> ask(SignInId id, Deadline deadline) {
        return signIns.find(id, deadline)
                .filter(signIn -> accounts.findById(signIn.account(), deadline)
                        .filter(account -> standsFor(account, signIn))
                        .isPresent());
    }

    private synchronized @Nullable Known recall(SignInId id) {
        return known.get(id);
    }

    /** Of two that asked at once the later question counts. */
    private synchronized void remember(SignInId id, Known found) {
        Known other = known.get(id);
        if (other == null || found.askedAtNanos() - other.askedAtNanos() >= 0) {
            known.put(id, found);
        }
        if (known.size() > most) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
