package io.evenkeel.adapter.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private long nanos;
    private int calls;
    private double random = 1;
    private boolean isInterrupted;
    private final List<Duration> waits = new ArrayList<>();
    private final Guard guard = TestGuards.saving(
            new Guard(
                    "store",
                    new GuardSetup(
                            TestGuards.LIMIT,
                            TestGuards.SILENT,
                            TestGuards.QUIET,
                            () -> nanos,
                            this::pause,
                            () -> random)),
            () -> nanos);

    @Test
    void repeatsARepeatableCallTwiceAtMostWithFullJitter() {
        StoreException down = new StoreException.Unavailable("down", null);

        assertThatThrownBy(() -> fail(CallKind.REPEATABLE, down)).isSameAs(down);
        random = 0;
        assertThatThrownBy(() -> fail(CallKind.REPEATABLE, down)).isSameAs(down);

        assertThat(calls).isEqualTo(6);
        assertThat(waits).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100), Duration.ZERO, Duration.ZERO);
    }

    @Test
    void repeatsNothingElse() {
        List<StoreException> others = List.of(
                new StoreException.TimedOut("slow", null),
                new StoreException.Conflict("taken", null),
                new StoreException.Corrupt("bad", null));

        others.forEach(other ->
                assertThatThrownBy(() -> fail(CallKind.REPEATABLE, other)).isSameAs(other));
        assertThatThrownBy(() -> fail(CallKind.ONCE, new StoreException.Unavailable("down", null)))
                .isInstanceOf(StoreException.Unavailable.class);
        assertThatThrownBy(() -> fail(CallKind.write(false), new StoreException.Unavailable("down", null)))
                .isInstanceOf(StoreException.Unavailable.class);

        assertThat(calls).isEqualTo(5);
        assertThat(waits).isEmpty();
    }

    @Test
    void repeatsOnlyWhereTheFailedAttemptWouldFitOnceMore() {
        // As MongoDB's driver does when it finds no server: two of three seconds are gone.
        failAfter(Duration.ofSeconds(2), Duration.ofSeconds(30));
        assertThat(calls).as("the limit of the port").isEqualTo(1);

        failAfter(Duration.ofMillis(100), Duration.ofMillis(249));
        assertThat(calls).as("the deadline of the caller").isEqualTo(2);

        failAfter(Duration.ofMillis(100), Duration.ofMillis(251));
        assertThat(calls).isEqualTo(4);
    }

    @Test
    void countsNoTimeoutOfARepeatAgainstThePort() {
        nanos += Duration.ofSeconds(60).toNanos();
        for (int i = 0; i < 10; i++) {
            int before = calls;
            assertThatExceptionOfType(StoreException.TimedOut.class)
                    .isThrownBy(() -> guard.run("find", CallKind.REPEATABLE, after(Duration.ofSeconds(9)), within -> {
                        if (++calls == before + 1) {
                            throw new StoreException.Unavailable("down", null);
                        }
                        throw new StoreException.TimedOut("slow", null);
                    }));
        }

        assertThat(calls).isEqualTo(20);
        guard.run("find", CallKind.ONCE, after(Duration.ofSeconds(9)), within -> calls++);
        assertThat(calls)
                .as("ten failures and ten timeouts have not opened the breaker")
                .isEqualTo(21);
    }

    @Test
    void endsWithTheFailureWhenWhoWaitsIsNoLongerWanted() {
        isInterrupted = true;
        StoreException down = new StoreException.Unavailable("down", null);

        assertThatThrownBy(() -> fail(CallKind.REPEATABLE, down)).isSameAs(down);

        assertThat(Thread.interrupted()).as("the thread still knows").isTrue();
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void makesAtMostElevenCallsForTenHoweverLongTheStormLasts() {
        Guard fresh = new Guard("fresh", TestGuards.setup(() -> nanos));
        for (int i = 1; i <= 100_000; i++) {
            nanos += Duration.ofSeconds(31).toNanos();
            boolean failing = i % 7 != 0;
            try {
                fresh.run("find", CallKind.REPEATABLE, after(Duration.ofSeconds(9)), within -> {
                    calls++;
                    if (failing) {
                        throw new StoreException.Unavailable("down", null);
                    }
                });
            } catch (StoreException.Unavailable expected) {
                assertThat(failing).isTrue();
            }
            assertThat(calls).isLessThanOrEqualTo(i + i / 10);
        }
        assertThat(calls).as("the budget is spent, not saved").isEqualTo(110_000);
    }

    private void failAfter(Duration time, Duration budget) {
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> guard.run("find", CallKind.REPEATABLE, after(budget), within -> {
                    calls++;
                    nanos += time.toNanos();
                    throw new StoreException.Unavailable("down", null);
                }));
    }

    private void fail(CallKind kind, StoreException failure) {
        guard.run("find", kind, after(Duration.ofSeconds(9)), within -> {
            calls++;
            throw failure;
        });
    }

    private void pause(Duration time) throws InterruptedException {
        if (isInterrupted) {
            throw new InterruptedException("no longer wanted");
        }
        waits.add(time);
        nanos += time.toNanos();
    }

    private Deadline after(Duration time) {
        return Deadline.after(time, () -> nanos);
    }
}
