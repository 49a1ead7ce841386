package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in store behind guards, reads and writes apart. Nothing is repeated here. Who called may: a refresh while the grace
 * lasts, and every end; not a begin, which would find its own id taken. Safe for any thread.
 */
public final class GuardedSignInStore implements SignInStore {

    private final SignInStore store;
    private final Guard reads;
    private final Guard writes;

    public GuardedSignInStore(SignInStore store, Guard reads, Guard writes) {
        this.store = store;
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public void begin(SignIn signIn, Deadline deadline) {
        writes.run("begin", deadline, () -> store.begin(signIn, deadline));
    }

    @Override
    public Optional<SignIn> find(SignInId id, Deadline deadline) {
        return reads.call("find", deadline, () -> store.find(id, deadline));
    }

    @Override
    public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
        return writes.call("refresh", deadline, () -> store.refresh(id, number, now, grace, deadline));
    }

    @Override
    public void end(SignInId id, Deadline deadline) {
        writes.run("end", deadline, () -> store.end(id, deadline));
    }

    @Override
    public void endAll(AccountId account, Deadline deadline) {
        writes.run("endAll", deadline, () -> store.endAll(account, deadline));
    }

    @Override
    public long forgetEnded(Instant now, Deadline deadline) {
        return writes.call("forgetEnded", deadline, () -> store.forgetEnded(now, deadline));
    }
}
