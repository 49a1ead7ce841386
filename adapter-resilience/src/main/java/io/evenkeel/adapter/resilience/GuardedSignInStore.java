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
 * A sign-in store behind guards, reads and writes apart. A begin is not repeated: it would find its own id taken. Safe for any
 * thread.
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
        writes.run("begin", CallKind.ONCE, deadline, within -> store.begin(signIn, within));
    }

    @Override
    public Optional<SignIn> find(SignInId id, Deadline deadline) {
        return reads.call("find", CallKind.REPEATABLE, deadline, within -> store.find(id, within));
    }

    @Override
    public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
        // At the same moment the same token has the same answer, as long as there is any grace.
        CallKind kind = CallKind.write(!grace.isZero());
        return writes.call("refresh", kind, deadline, within -> store.refresh(id, number, now, grace, within));
    }

    @Override
    public void end(SignInId id, Deadline deadline) {
        writes.run("end", CallKind.REPEATABLE, deadline, within -> store.end(id, within));
    }

    @Override
    public void endAll(AccountId account, Deadline deadline) {
        writes.run("endAll", CallKind.REPEATABLE, deadline, within -> store.endAll(account, within));
    }

    @Override
    public long forgetEnded(Instant now, Deadline deadline) {
        return writes.call("forgetEnded", CallKind.BULK, deadline, within -> store.forgetEnded(now, within));
    }
}
