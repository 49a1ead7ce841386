package io.evenkeel.tck.fault;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A sign-in store that goes wrong when {@link Faults} say so, around the real one. Safe for any thread. */
public final class FaultySignInStore implements SignInStore {

    private final SignInStore store;
    private final Faults faults;

    public FaultySignInStore(SignInStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public void begin(SignIn signIn, Deadline deadline) {
        faults.around(deadline, () -> store.begin(signIn, deadline));
    }

    @Override
    public Optional<SignIn> find(SignInId id, Deadline deadline) {
        return faults.around(deadline, () -> store.find(id, deadline));
    }

    @Override
    public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
        return faults.around(deadline, () -> store.refresh(id, number, now, grace, deadline));
    }

    @Override
    public void end(SignInId id, Deadline deadline) {
        faults.around(deadline, () -> store.end(id, deadline));
    }

    @Override
    public void endAll(AccountId account, Deadline deadline) {
        faults.around(deadline, () -> store.endAll(account, deadline));
    }

    @Override
    public long forgetEnded(Instant now, Deadline deadline) {
        return faults.around(deadline, () -> store.forgetEnded(now, deadline));
    }
}
