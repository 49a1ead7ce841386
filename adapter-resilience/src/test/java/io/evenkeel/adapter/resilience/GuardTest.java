package io.evenkeel.adapter.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.Cancellation;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GuardTest {

    private long nanos;
    private int calls;
    private final Telemetry telemetry = mock(Telemetry.class);
    private final PolicyTelemetry policies = mock(PolicyTelemetry.class);
    private final GuardSetup setup =
            new GuardSetup(TestGuards.LIMIT, telemetry, policies, () -> nanos, time -> {}, () -> 0.5);
    private final Guard guard = new Guard("store", setup);

    @Test
    void tellsTelemetryWhatBecameOfEachCall() {
        String found = guard.call("find", CallKind.ONCE, deadline(), within -> {
            nanos += 5_000_000;
            return "found";
        });
        fail(1, () -> new StoreException.TimedOut("slow", null));

        assertThat(found).isEqualTo("found");
        verify(telemetry).portCalled("store", "find", "ok", Duration.ofMillis(5));
        verify(telemetry).portCalled("store", "failing", "timedout", Duration.ZERO);
    }

    @Test
    void leavesAFailingPortAloneForThirtySecondsAndThenProbesIt() {
        fail(20, () -> new StoreException.Unavailable("down", null));
        assertThat(calls).isEqualTo(20);
        verify(policies).breakerChanged("store", "open", Duration.ofSeconds(30));

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(this::succeed)
                .withMessageContaining("left alone");
        assertThat(calls).as("calls that reached the port").isEqualTo(20);

        nanos += Duration.ofSeconds(31).toNanos();
        succeed();
        verify(policies).breakerChanged("store", "half_open", Duration.ZERO);
        succeed();
        succeed();
        verify(policies).breakerChanged("store", "closed", Duration.ZERO);
        succeed();
        assertThat(calls).isEqualTo(24);
    }

    @Test
    void opensOnSlowCallsToo() {
        callTogether(20, Duration.ofSeconds(3), CallKind.ONCE);
        succeed();
        nanos += Duration.ofMinutes(1).toNanos();

        callTogether(20, Duration.ofSeconds(3).plusNanos(1), CallKind.ONCE);

        assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(this::succeed);
    }

    @Test
    void takesWhatGrowsWithTheDataForSlowOnlyWhenItFails() {
        callTogether(20, Duration.ofSeconds(8), CallKind.BULK);

        succeed();
    }

    /** Calls that are under way at the same time: each begins inside the one before, and all last as long. */
    private int callTogether(int count, Duration duration, CallKind kind) {
        return guard.call("slow", kind, deadline(), within -> {
            if (count > 1) {
                return callTogether(count - 1, duration, kind);
            }
            nanos += duration.toNanos();
            return 0;
        });
    }

    @Test
    void staysClosedWhenNobodyWaitsForTheAnswersAnyMore() {
        for (int i = 0; i < 30; i++) {
            Cancellation cancellation = new Cancellation();
            Deadline deadline = Deadline.after(Duration.ofMinutes(10), () -> nanos, cancellation);
            assertThatExceptionOfType(StoreException.TimedOut.class)
                    .isThrownBy(() -> guard.run("scan", CallKind.ONCE, deadline, within -> {
                        nanos += Duration.ofSeconds(4).toNanos();
                        cancellation.cancel();
                        throw new StoreException.TimedOut("stopped", null);
                    }))
                    .withMessage("stopped");
        }

        succeed();
        verify(telemetry, times(30)).portCalled("store", "scan", "cancelled", Duration.ofSeconds(4));
    }

    @Test
    void givesThePortItsOwnLimitOrWhatIsLeftOfAShorterDeadline() {
        assertThat(timeOf(CallKind.ONCE, Duration.ofSeconds(30))).isEqualTo(TestGuards.LIMIT);
        assertThat(timeOf(CallKind.REPEATABLE, Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(2));
        assertThat(timeOf(CallKind.BULK, Duration.ofSeconds(30))).isEqualTo(Duration.ofSeconds(30));
    }

    private Duration timeOf(CallKind kind, Duration left) {
        return guard.call("find", kind, Deadline.after(left, () -> nanos), Deadline::remaining);
    }

    @Test
    void staysClosedOnTenThousandBadInputs() {
        for (int i = 0; i < 10_000; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> guard.run("visit", CallKind.REPEATABLE, deadline(), within -> {
                        throw new IllegalArgumentException("bad input");
                    }));
        }

        succeed();
    }

    @Test
    void staysClosedOnWhatIsNoFaultOfThePort() {
        fail(30, () -> new StoreException.Conflict("taken", null));
        fail(30, () -> new StoreException.Corrupt("a session without an end", null));
        for (int i = 0; i < 30; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> guard.run("visit", CallKind.ONCE, deadline(), within -> {
                        throw new IllegalStateException("a bug in a visitor");
                    }));
            assertThatExceptionOfType(StoreException.TimedOut.class)
                    .isThrownBy(() -> guard.call("late", CallKind.ONCE, after(Duration.ZERO), within -> ++calls));
        }

        succeed();
    }

    @Test
    void countsATimeoutOnlyWhenThePortHadItsWholeLimit() {
        timeOut(30, TestGuards.LIMIT.minusMillis(1));
        succeed();

        timeOut(19, TestGuards.LIMIT);

        assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(this::succeed);
    }

    private void timeOut(int times, Duration budget) {
        for (int i = 0; i < times; i++) {
            assertThatExceptionOfType(StoreException.TimedOut.class)
                    .isThrownBy(() -> guard.run("find", CallKind.REPEATABLE, after(budget), within -> {
                        throw new StoreException.TimedOut("slow", null);
                    }));
        }
    }

    @Test
    void doesNotCountWhoeverWentAway() {
        for (int i = 0; i < 30; i++) {
            assertThatExceptionOfType(StoreException.Unavailable.class)
                    .isThrownBy(() -> guard.run("find", CallKind.REPEATABLE, deadline(), within -> {
                        Thread.currentThread().interrupt();
                        throw new StoreException.Unavailable("interrupted", null);
                    }));
            assertThat(Thread.interrupted()).isTrue();
        }

        succeed();
    }

    private void fail(int times, Supplier<StoreException> failure) {
        for (int i = 0; i < times; i++) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> guard.call("failing", CallKind.ONCE, deadline(), within -> {
                        calls++;
                        throw failure.get();
                    }));
        }
    }

    private void succeed() {
        int answer = guard.call("find", CallKind.ONCE, deadline(), within -> ++calls);
        assertThat(answer).isEqualTo(calls);
    }

    private Deadline deadline() {
        return after(Duration.ofSeconds(30));
    }

    private Deadline after(Duration time) {
        return Deadline.after(time, () -> nanos);
    }
}
