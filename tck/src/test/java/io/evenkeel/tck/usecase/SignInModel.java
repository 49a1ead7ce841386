package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.RefreshOutcome;
import io.evenkeel.application.port.in.account.SignInOutcome;
import io.evenkeel.application.port.in.account.SignInOutcome.SignedIn;
import io.evenkeel.application.port.in.account.SignInRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Long random lives of a few accounts: signing in, going on, replaying old tokens, signing out, being changed. Held against a
 * model that knows everything and looks at it all each time.
 */
final class SignInModel {

    private static final long SECOND = 1_000_000_000L;
    private static final String[] NAMES = {"bo", "cy"};

    /** A sign-in as the model sees it. */
    private static final class Life {
        final int account;
        final List<IssuedTokens> given = new ArrayList<>();
        final List<Long> givenAt = new ArrayList<>();
        long endedAt = Long.MAX_VALUE;

        Life(int account) {
            this.account = account;
        }
    }

    private final FrontDoor door;
    private final List<Life> lives = new ArrayList<>();
    private final boolean[] isDisabled = new boolean[NAMES.length];

    /** @param rules of what is held against the model, which has rules of its own */
    SignInModel(SignInRules rules) {
        door = new FrontDoor(rules)
                .with("ada", Role.ADMIN)
                .with("bo", Role.VIEWER)
                .with("cy", Role.SCHEDULER);
    }

    /** Lives through a random sequence and checks each answer. */
    void live(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int refreshed = 0;
        int granted = 0;
        for (int step = 0; step < 1_500; step++) {
            String where = "seed " + seed + ", step " + step;
            passSome(random);
            switch (random.nextInt(10)) {
                case 0 -> signIn(random.nextInt(NAMES.length), where);
                case 1, 2, 3, 4 -> refreshed += refresh(random, where);
                case 5 -> change(random);
                case 6 -> signOut(random);
                default -> granted += authenticate(random, where);
            }
        }
        assertThat(refreshed).isGreaterThan(100);
        assertThat(granted).isGreaterThan(100);
    }

    private void passSome(SplittableRandom random) {
        door.pass(Duration.ofMillis(
                switch (random.nextInt(12)) {
                    case 0 -> random.nextLong(600_000);
                    case 1, 2, 3 -> random.nextLong(12_000);
                    default -> random.nextLong(800);
                }));
    }

    private void signIn(int account, String where) {
        SignInOutcome outcome = door.tries(NAMES[account], FrontDoor.PASSWORD, "address");

        assertThat(outcome instanceof SignedIn).as(where).isEqualTo(!isDisabled[account]);
        if (outcome instanceof SignedIn signedIn) {
            Life life = new Life(account);
            life.given.add(signedIn.tokens());
            life.givenAt.add(door.nanos.get());
            lives.add(life);
        }
    }

    /** The newest token goes on, the one before it has the same answer for ten seconds, any other ends it. */
    private int refresh(SplittableRandom random, String where) {
        Life life = any(random);
        if (life == null) {
            return 0;
        }
        long now = door.nanos.get();
        int newest = life.given.size() - 1;
        int which = Math.max(0, newest - (random.nextInt(3) == 0 ? random.nextInt(1, 4) : 0));
        boolean isAlive = life.endedAt == Long.MAX_VALUE;
        boolean repeats = which == newest - 1 && now - life.givenAt.get(newest) < 10 * SECOND;

        RefreshOutcome outcome = door.refreshes(life.given.get(which).refreshToken());

        IssuedTokens tokens = outcome.<IssuedTokens>match(RefreshOutcome.Refreshed::tokens, ended -> life.given.get(0));
        boolean wentOn = outcome instanceof RefreshOutcome.Refreshed;
        assertThat(wentOn).as(where).isEqualTo(isAlive && (which == newest || repeats));
        if (wentOn && which == newest) {
            life.given.add(tokens);
            life.givenAt.add(now);
        } else if (wentOn) {
            assertThat(tokens.accessToken())
                    .as(where)
                    .isEqualTo(life.given.get(newest).accessToken());
            assertThat(tokens.refreshToken())
                    .as(where)
                    .isEqualTo(life.given.get(newest).refreshToken());
        } else if (isAlive) {
            life.endedAt = now;
        }
        return wentOn ? 1 : 0;
    }

    private void change(SplittableRandom random) {
        int account = random.nextInt(NAMES.length);
        if (isDisabled[account] || random.nextInt(3) == 0) {
            AccountChange change = isDisabled[account] ? new AccountChange.Enable() : new AccountChange.Disable();
            isDisabled[account] = !isDisabled[account];
            door.change(NAMES[account], change);
            for (Life life : lives) {
                if (life.account == account) {
                    life.endedAt = Math.min(life.endedAt, door.nanos.get());
                }
            }
        }
    }

    private void signOut(SplittableRandom random) {
        Life life = any(random);
        if (life != null && random.nextInt(3) == 0) {
            door.service.signOut(
                    life.given.get(random.nextInt(life.given.size())).refreshToken(), door.deadline());
            life.endedAt = Math.min(life.endedAt, door.nanos.get());
        }
    }

    /** Certainly while it lives, certainly not five seconds after it ended, and never when the token is over. */
    private int authenticate(SplittableRandom random, String where) {
        Life life = any(random);
        if (life == null) {
            return 0;
        }
        int which = random.nextInt(life.given.size());
        long now = door.nanos.get();
        // Tokens count by whole seconds, and the clock begins a quarter of a second after one.
        long issued = (life.givenAt.get(which) + SECOND / 4) / SECOND * SECOND - SECOND / 4;
        boolean isOver = now >= issued + 900 * SECOND;

        boolean granted = door.isGranted(life.given.get(which));

        if (isOver || (life.endedAt != Long.MAX_VALUE && now - life.endedAt >= 5 * SECOND)) {
            assertThat(granted).as(where).isFalse();
        } else if (life.endedAt == Long.MAX_VALUE) {
            assertThat(granted).as(where).isTrue();
        }
        return granted ? 1 : 0;
    }

    /** One of the last few. */
    private @Nullable Life any(SplittableRandom random) {
        return lives.isEmpty() ? null : lives.get(Math.max(0, lives.size() - 1 - random.nextInt(4)));
    }
}
