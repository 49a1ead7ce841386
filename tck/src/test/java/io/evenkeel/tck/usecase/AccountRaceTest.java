package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.account.AccountService;
import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.AccountOutcome;
import io.evenkeel.application.port.in.account.AccountOutcome.Done;
import io.evenkeel.application.port.in.account.AccountRefusal;
import io.evenkeel.application.port.in.account.AccountView;
import io.evenkeel.application.port.in.account.ChangeAccountRequest;
import io.evenkeel.application.port.out.AccountStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when administrators go at the same moment, each because another one is there. */
class AccountRaceTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whenAllAdministratorsGoAtOnceAtLeastOneIsThereInTheEnd() throws Exception {
        for (int round = 0; round < 200; round++) {
            FrontDoor door = new FrontDoor();
            List<String> names = List.of("a", "b", "c", "d");
            names.forEach(name -> door.with(name, Role.ADMIN));
            CyclicBarrier start = new CyclicBarrier(names.size());
            List<Future<AccountOutcome>> outcomes = new ArrayList<>();
            for (String name : names) {
                boolean disables = (name.charAt(0) + round) % 2 == 0;
                outcomes.add(threads.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return door.management.change(
                            new ChangeAccountRequest(
                                    new AccountId(name),
                                    1,
                                    disables ? new AccountChange.Disable() : new AccountChange.ChangeRole(Role.VIEWER)),
                            door.deadline());
                }));
            }

            int gone = 0;
            for (Future<AccountOutcome> outcome : outcomes) {
                gone += outcome.get() instanceof Done ? 1 : 0;
            }
            long left = administrators(door);
            assertThat(left).as("round " + round).isPositive().isEqualTo(names.size() - gone);
        }
    }

    /** The worst case, step by step: both have looked, and then both go. */
    @Test
    void whoFindsNobodyLeftComesBack() {
        FrontDoor door = new FrontDoor().with("a", Role.ADMIN).with("b", Role.ADMIN);
        AccountService racing = new AccountService(
                goingFirst(door.accounts, () -> {
                    Account b = door.accounts.findByName("b", door.deadline()).orElseThrow();
                    door.accounts.replace(
                            new Account(b.id(), "b", Role.VIEWER, b.passwordHash(), true, b.version() + 1),
                            door.deadline());
                }),
                door.signIns,
                door.hasher,
                door::newId);

        AccountOutcome outcome = racing.change(
                new ChangeAccountRequest(new AccountId("a"), 1, new AccountChange.Disable()), door.deadline());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AccountOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(AccountRefusal.LAST_ADMIN));
        assertThat(door.management.list(door.deadline()))
                .contains(new AccountView(new AccountId("a"), "a", Role.ADMIN, true, 3));
    }

    private static long administrators(FrontDoor door) {
        return door.management.list(door.deadline()).stream()
                .filter(account -> account.isEnabled() && account.role() == Role.ADMIN)
                .count();
    }

    /** A store in which somebody else is faster: something happens just before the first replacement. */
    private static AccountStore goingFirst(AccountStore store, Runnable other) {
        List<Runnable> pending = new ArrayList<>(List.of(other));
        return (AccountStore) Proxy.newProxyInstance(
                AccountStore.class.getClassLoader(),
                new Class<?>[] {AccountStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("replace") && !pending.isEmpty()) {
                        pending.remove(0).run();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
