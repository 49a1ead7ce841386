package io.evenkeel.tck.usecase;

import io.evenkeel.application.account.AccessService;
import io.evenkeel.application.account.AccountService;
import io.evenkeel.application.account.SignInService;
import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccessOutcome;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.AccountOutcome;
import io.evenkeel.application.port.in.account.ChangeAccountRequest;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.in.account.RefreshOutcome;
import io.evenkeel.application.port.in.account.SignInOutcome;
import io.evenkeel.application.port.in.account.SignInRequest;
import io.evenkeel.application.port.in.account.SignInRules;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultyAccountStore;
import io.evenkeel.tck.fault.FaultySignInStore;
import io.evenkeel.tck.memory.InMemoryAccountStore;
import io.evenkeel.tck.memory.InMemorySignInStore;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Everything that sign-in needs, in memory, on a clock that goes on when it is told to. */
final class FrontDoor {

    static final Instant START = Instant.parse("2026-03-02T08:00:00.250Z");
    static final String PASSWORD = "seven green bicycles";
    static final String DECOY = "hash of what nobody knows";

    final AtomicLong nanos = new AtomicLong();
    final AtomicLong lastId = new AtomicLong();
    final Faults accountFaults = new Faults();
    final Faults signInFaults = new Faults();
    final FaultyAccountStore accounts = new FaultyAccountStore(new InMemoryAccountStore(), accountFaults);
    final FaultySignInStore signIns = new FaultySignInStore(new InMemorySignInStore(), signInFaults);
    final CountingHasher hasher = new CountingHasher();
    final PlainAccessTokens accessTokens = new PlainAccessTokens(this::now);
    final PlainRefreshTokens refreshTokens = new PlainRefreshTokens();
    final SignInService service;
    final AccessService access;
    final AccountService management;

    FrontDoor() {
        this(SignInRules.DEFAULT);
    }

    FrontDoor(SignInRules rules) {
        service = new SignInService(
                accounts,
                signIns,
                hasher,
                DECOY,
                accessTokens,
                refreshTokens,
                rules,
                this::newId,
                this::now,
                nanos::get);
        access = new AccessService(accounts, signIns, accessTokens, rules, nanos::get);
        management = new AccountService(accounts, signIns, hasher, this::newId);
    }

    String newId() {
        return "id-" + lastId.incrementAndGet();
    }

    Instant now() {
        return START.plusNanos(nanos.get());
    }

    Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), nanos::get);
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** An account that has {@link #PASSWORD}, by its name as its id. */
    FrontDoor with(String name, Role role) {
        accounts.add(new Account(new AccountId(name), name, role, "hash of " + PASSWORD, true, 1), deadline());
        return this;
    }

    SignInOutcome tries(String name, String password, String address) {
        return service.signIn(new SignInRequest(name, new Password(password.toCharArray()), address), deadline());
    }

    IssuedTokens signsIn(String name) {
        return tries(name, PASSWORD, "address of " + name)
                .match(
                        SignInOutcome.SignedIn::tokens,
                        refused -> {
                            throw new AssertionError(refused);
                        },
                        throttled -> {
                            throw new AssertionError(throttled);
                        });
    }

    RefreshOutcome refreshes(String refreshToken) {
        return service.refresh(refreshToken, deadline());
    }

    IssuedTokens refreshed(String refreshToken) {
        return refreshes(refreshToken).match(RefreshOutcome.Refreshed::tokens, ended -> {
            throw new AssertionError(ended);
        });
    }

    boolean isGranted(IssuedTokens tokens) {
        return access.authenticate(tokens.accessToken(), deadline()) instanceof AccessOutcome.Granted;
    }

    /** Changes an account as it is now. */
    AccountOutcome change(String name, AccountChange change) {
        Account stored = accounts.findByName(name, deadline()).orElseThrow();
        return management.change(new ChangeAccountRequest(stored.id(), stored.version(), change), deadline());
    }
}
