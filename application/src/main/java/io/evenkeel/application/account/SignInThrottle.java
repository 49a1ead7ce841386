package io.evenkeel.application.account;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.in.account.SignInRules;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;

/**
 * Counts attempts to sign in, by name and by address. What is no name is counted by its address alone: it cannot be guessed, and
 * would take room. Safe for any thread.
 */
final class SignInThrottle {

    private final MonotonicClock clock;
    private final AttemptLog names;
    private final AttemptLog addresses;

    SignInThrottle(SignInRules rules, MonotonicClock clock) {
        this.clock = clock;
        this.names = log(rules);
        this.addresses = log(rules);
    }

    /** Counts an attempt before it is made, so that many at once do not slip through; or says how long to wait. */
    synchronized Attempt enter(String name, String address) {
        long now = clock.nanos();
        boolean isName = Account.isName(name);
        long wait = Math.max(isName ? names.waitNanos(name, now) : 0, addresses.waitNanos(address, now));
        if (wait == 0) {
            addresses.add(address, now);
            if (isName) {
                names.add(name, now);
            }
        }
        return new Attempt(name, address, now, Duration.ofNanos(wait));
    }

    /** Takes back one that taught nothing to whoever made it. */
    synchronized void giveBack(Attempt attempt) {
        names.giveBack(attempt.name(), attempt.atNanos());
        addresses.giveBack(attempt.address(), attempt.atNanos());
    }

    private static AttemptLog log(SignInRules rules) {
        return new AttemptLog(rules.attempts(), rules.window().toNanos(), rules.remembered());
    }

    /**
     * An attempt to sign in.
     *
     * @param name what was typed
     * @param address where from
     * @param atNanos when, on the monotonic clock
     * @param retryAfter zero when it may be made and was counted; else when to come back
     */
    record Attempt(String name, String address, long atNanos, Duration retryAfter) {
        boolean isRefused() {
            return !retryAfter.isZero();
        }
    }
}
