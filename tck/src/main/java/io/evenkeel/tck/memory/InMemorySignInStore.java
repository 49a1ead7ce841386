package io.evenkeel.tck.memory;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps sign-ins in memory. Safe for any thread. */
public final class InMemorySignInStore implements SignInStore {

    private final Map<SignInId, SignIn> signIns = new HashMap<>();

    @Override
    public synchronized void begin(SignIn signIn, Deadline deadline) {
        Deadlines.check(deadline);
        if (signIns.putIfAbsent(signIn.id(), signIn) != null) {
            throw new StoreException.Conflict("a sign-in of this id has begun already", null);
        }
    }

    @Override
    public synchronized Optional<SignIn> find(SignInId id, Deadline deadline) {
        Deadlines.check(deadline);
        return Optional.ofNullable(signIns.get(id));
    }

    @Override
    public synchronized Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
        Deadlines.check(deadline);
        SignIn stored = signIns.get(id);
        if (stored == null) {
            return new Refresh.Ended();
        }
        Refresh refresh = Refresh.of(stored, number, now, grace);
        if (refresh instanceof Refresh.Advanced advanced) {
            signIns.put(id, advanced.signIn());
        } else if (refresh instanceof Refresh.Reused) {
            signIns.remove(id);
        }
        return refresh;
    }

    @Override
    public synchronized void end(SignInId id, Deadline deadline) {
        Deadlines.check(deadline);
        signIns.remove(id);
    }

    @Override
    public synchronized void endAll(AccountId account, Deadline deadline) {
        Deadlines.check(deadline);
        signIns.values().removeIf(signIn -> signIn.account().equals(account));
    }

    @Override
    public synchronized long forgetEnded(Instant now, Deadline deadline) {
        Deadlines.check(deadline);
        long before = signIns.size();
        signIns.values().removeIf(signIn -> !now.isBefore(signIn.endsAt()));
        return before - signIns.size();
    }
}
